import { defineNational } from 'tthc'

// Mức thu khác theo kênh.
export default defineNational({
  code: '1.000001',
  name: 'Cấp giấy xác nhận',
  field: 'Y tế',
  fees: [{ id: 'le-phi', name: 'Lệ phí nộp trực tuyến', kind: 'charge', amount: 10000, channel: ['online'] }],
  effective: { from: '2025-07-01' },
  source: 'Ví dụ, không phải thủ tục có thật',
})
