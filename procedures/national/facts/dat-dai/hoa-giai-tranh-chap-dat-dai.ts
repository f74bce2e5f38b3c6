import { defineNational } from 'tthc'

export default defineNational({
  name: 'Hòa giải tranh chấp đất đai thuộc thẩm quyền cấp xã',
  field: 'Đất đai',
  levels: ['xa'],
  effective: { from: '2025-12-05' },
  source: 'Quyết định số 138/2025/QĐ-UBND ngày 25/11/2025 (Đồng Tháp)',
})
