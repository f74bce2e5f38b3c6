import { defineNational } from 'tthc'

export default defineNational({
  code: '1.013040',
  name: 'Khai, nộp phí bảo vệ môi trường đối với khí thải',
  field: 'Môi trường',
  levels: ['tinh', 'xa'],
  effective: { from: '2025-11-18' },
  source: 'Quyết định số 1948/QĐ-UBND ngày 18/11/2025 (Cao Bằng)',
})
