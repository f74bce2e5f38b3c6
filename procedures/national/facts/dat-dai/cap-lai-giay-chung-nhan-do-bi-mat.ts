import { defineNational } from 'tthc'

export default defineNational({
  name: 'Cấp lại Giấy chứng nhận do bị mất',
  field: 'Đất đai',
  levels: ['tinh'],
  effective: { from: '2025-12-05' },
  source: 'Quyết định số 138/2025/QĐ-UBND ngày 25/11/2025 (Đồng Tháp)',
})
