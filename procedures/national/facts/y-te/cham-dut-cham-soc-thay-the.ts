import { defineNational } from 'tthc'

export default defineNational({
  code: '1.004944',
  name: 'Chấm dứt việc chăm sóc thay thế cho trẻ em',
  field: 'Y tế',
  levels: ['xa', 'tinh'],
  effective: { from: '2025-11-27' },
  source: 'Quyết định số 2022/QĐ-UBND ngày 27/11/2025 (Cao Bằng)',
})
