import { defineNational } from 'tthc'

export default defineNational({
  code: '1.009659.H05',
  name: 'Gia hạn thời hạn hoạt động của dự án đầu tư thuộc thẩm quyền của UBND cấp tỉnh',
  field: 'Đầu tư',
  levels: ['tinh'],
  effective: { from: '2025-11-30' },
  source: 'Quyết định số 1582/QĐ-UBND ngày 30/11/2025 (Bắc Ninh)',
})
