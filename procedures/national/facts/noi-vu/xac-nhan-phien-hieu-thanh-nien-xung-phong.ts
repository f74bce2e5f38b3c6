import { defineNational } from 'tthc'

export default defineNational({
  code: '2.001683',
  name: 'Xác nhận phiên hiệu thanh niên xung phong ở cấp tỉnh',
  field: 'Nội vụ',
  levels: ['tinh'],
  effective: { from: '2025-11-28' },
  source: 'Quyết định số 2028/QĐ-UBND ngày 28/11/2025 (Cao Bằng)',
})
