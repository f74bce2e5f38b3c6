import { defineNational } from 'tthc'

export default defineNational({
  name: 'Giải quyết tranh chấp đất đai thuộc thẩm quyền của Chủ tịch Ủy ban nhân cấp tỉnh',
  field: 'Đất đai',
  levels: ['tinh'],
  effective: { from: '2025-12-05' },
  source: 'Quyết định số 138/2025/QĐ-UBND ngày 25/11/2025 (Đồng Tháp)',
})
