import { defineNational } from 'tthc'

export default defineNational({
  code: '1.013820',
  name: 'Thành lập, tổ chức lại, giải thể cơ sở trợ giúp xã hội công lập thuộc Ủy ban nhân dân cấp tỉnh, cơ quan chuyên môn thuộc Ủy ban nhân dân cấp tỉnh',
  field: 'Y tế',
  levels: ['tinh'],
  effective: { from: '2025-11-27' },
  source: 'Quyết định số 2022/QĐ-UBND ngày 27/11/2025 (Cao Bằng)',
})
