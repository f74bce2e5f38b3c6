import { defineLaws } from 'tthc'

export default defineLaws({
  'nd-cu': { no: '61/2018/NĐ-CP', name: 'Nghị định cũ về một cửa', effective: { from: '2018-06-21', to: '2025-06-30' }, replacedBy: 'nd-118-2025' },
  'nd-118-2025': { no: '118/2025/NĐ-CP', name: 'Nghị định về cơ chế một cửa, một cửa liên thông', effective: { from: '2025-07-01' } },
  'tt-cu': { no: '01/2018/TT-VPCP', name: 'Thông tư cũ về biểu mẫu', effective: { from: '2019-01-08', to: '2025-09-14' }, replacedBy: 'tt-03-2025' },
  'tt-03-2025': { no: '03/2025/TT-VPCP', name: 'Thông tư về biểu mẫu một cửa', effective: { from: '2025-09-15' } },
  'nq-cap-huyen': { no: '203/2025/QH15', name: 'Nghị quyết kết thúc cấp huyện', effective: { from: '2025-06-16' }, abolishes: { from: '2025-07-01', names: ['cấp huyện', 'UBND huyện'] } },
})
