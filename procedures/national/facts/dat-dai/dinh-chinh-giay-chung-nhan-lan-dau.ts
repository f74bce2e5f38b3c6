import { defineNational } from 'tthc'

export default defineNational({
  name: 'Đính chính Giấy chứng nhận đã cấp lần đầu có sai sót',
  field: 'Đất đai',
  levels: ['xa'],
  effective: { from: '2025-12-05' },
  source: 'Quyết định số 138/2025/QĐ-UBND ngày 25/11/2025 (Đồng Tháp)',
})
