import { defineNational } from 'tthc'

// Hai mức.
export default defineNational({
  code: '1.000001',
  name: 'Cấp giấy xác nhận',
  field: 'Y tế',
  fees: [
    { id: 'muc-1', name: 'Lệ phí', kind: 'charge', amount: 10000, channel: ['online'] },
    { id: 'muc-2', name: 'Lệ phí', kind: 'charge', amount: 20000, channel: ['in-person', 'post'] },
  ],
  effective: { from: '2025-07-01' },
  source: 'Ví dụ, không phải thủ tục có thật',
})
