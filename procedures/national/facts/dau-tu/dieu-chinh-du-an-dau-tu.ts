import { defineNational } from 'tthc'

export default defineNational({
  code: '1.009646.H05',
  name: 'Điều chỉnh dự án đầu tư thuộc thẩm quyền chấp thuận chủ trương đầu tư của UBND cấp tỉnh',
  field: 'Đầu tư',
  levels: ['tinh'],
  effective: { from: '2025-11-30' },
  source: 'Quyết định số 1582/QĐ-UBND ngày 30/11/2025 (Bắc Ninh)',
})
