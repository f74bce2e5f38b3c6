import { defineNational } from 'tthc'

export default defineNational({
  code: '1.013863',
  name: 'Phê duyệt kế hoạch tác động và thời tiết trong địa giới hành chính của tỉnh',
  field: 'Môi trường',
  levels: ['tinh'],
  effective: { from: '2025-11-18' },
  source: 'Quyết định số 1948/QĐ-UBND ngày 18/11/2025 (Cao Bằng)',
})
