import { defineNational, none } from 'tthc'

export default defineNational({
  code: '1.014445',
  name: 'Cấp Giấy chứng nhận doanh nghiệp khoa học và công nghệ',
  field: 'Khoa học và công nghệ',
  levels: ['tinh'],
  fees: none('Không có'),
  effective: { from: '2025-11-18' },
  source: 'Quyết định số 2776/QĐ-UBND ngày 18/11/2025 (Đồng Nai)',
})
