import { defineNational } from 'tthc'

export default defineNational({
  code: '1.000987',
  name: 'Cấp giấy phép hoạt động dự báo, cảnh báo khí tượng thủy văn',
  field: 'Môi trường',
  levels: ['tinh'],
  effective: { from: '2025-11-18' },
  source: 'Quyết định số 1948/QĐ-UBND ngày 18/11/2025 (Cao Bằng)',
})
