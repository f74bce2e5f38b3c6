import { defineReceiptRegimes } from 'tthc'

/** Cách đánh số biên lai theo từng thời kỳ. `#` là chữ số, `@` là chữ cái, `YY` là hai số cuối của năm. */
export default defineReceiptRegimes({
  'tt-303-2016': {
    name: 'Thông tư số 303/2016/TT-BTC (cũ)',
    laws: ['tt-303-2016-btc'],
    effective: { from: '2017-01-01', to: '2022-06-30' },
    templates: ['0#BLP#-###'],
    symbols: ['##@@-YY@'],
    letters: 'ABCDEGHIKLMNOPQRSTUVXYZ',
    digits: 7,
    unverified: true,
  },
  'nd-123-2020': {
    name: 'Nghị định số 123/2020/NĐ-CP với Thông tư số 78/2021/TT-BTC, sau là Thông tư số 32/2025/TT-BTC',
    laws: ['nd-123-2020', 'tt-78-2021-btc', 'tt-32-2025-btc'],
    effective: { from: '2022-07-01', to: '2026-06-30' },
    templates: ['0#BLP#-###'],
    symbols: ['@@-YY@'],
    letters: 'ABCDEGHIKLMNOPQRSTUVXYZ',
    digits: 7,
    unverified: true,
  },
  'nd-254-2026': {
    name: 'Nghị định số 254/2026/NĐ-CP và Thông tư số 91/2026/TT-BTC',
    laws: ['nd-254-2026', 'tt-91-2026-btc'],
    effective: { from: '2026-07-01' },
    templates: ['EBL01', 'EBL02'],
    symbols: ['YYT@@'],
    letters: 'ABCDEGHKLMNPQRSTUVXY',
    digits: 8,
  },
})
