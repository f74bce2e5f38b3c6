import { defineLaws } from 'tthc'

export default defineLaws({
  'nd-118-2025': {
    no: '118/2025/NĐ-CP',
    name: 'Nghị định về cơ chế một cửa, một cửa liên thông',
    effective: { from: '2025-07-01' },
  },
  'tt-03-2025': { no: '03/2025/TT-VPCP', name: 'Thông tư về biểu mẫu một cửa', effective: { from: '2025-09-15' } },
})
