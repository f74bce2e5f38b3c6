import { defineNational } from 'tthc'

// Căn cứ.
export default defineNational({
  code: '1.000001',
  name: 'Cấp giấy xác nhận',
  field: 'Y tế',
  cites: [{ law: 'nd-cu', clause: 'Điều 1' }],
  effective: { from: '2025-07-01' },
  source: 'Ví dụ, không phải thủ tục có thật',
})
