import { defineNational, none } from 'tthc'

export default defineNational({
  code: '2.002765',
  name: 'Giải quyết chế độ miễn học phí đối với con đẻ, con nuôi hợp pháp của hạ sĩ quan, binh sĩ tại ngũ khi học tại cơ sở giáo dục phổ thông công lập, ngoài công lập',
  field: 'Chính sách quân đội',
  levels: ['khac'],
  fees: none('Không'),
  effective: { from: '2025-11-18' },
  source: 'Quyết định số 2929/QĐ-UBND ngày 18/11/2025 (Sơn La)',
})
