import { defineNational } from 'tthc'

export default defineNational({
  code: '1.008603',
  name: 'Kê khai, thẩm định tờ khai phí bảo vệ môi trường đối với nước thải',
  field: 'Môi trường',
  levels: ['tinh', 'xa'],
  effective: { from: '2025-11-18' },
  source: 'Quyết định số 1948/QĐ-UBND ngày 18/11/2025 (Cao Bằng)',
})
