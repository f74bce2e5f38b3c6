import { defineReceiptRegimes } from 'tthc'

export default defineReceiptRegimes({
  cu: {
    name: 'quy định trước ngày 01/7/2026',
    laws: ['nd-118-2025'],
    effective: { from: '2025-06-01', to: '2026-06-30' },
    templates: ['0#BLP#-###'],
    symbols: ['@@-YY@'],
    letters: 'ABCDEGHIKLMNPQRSTUVXY',
    digits: 7,
  },
  moi: {
    name: 'quy định từ ngày 01/7/2026',
    laws: ['nd-118-2025'],
    effective: { from: '2026-07-01' },
    templates: ['EBL0#'],
    symbols: ['YYT@@'],
    letters: 'ABCDEGHKLMNPQRSTUVXY',
    digits: 8,
  },
})
