import { defineNational } from 'tthc'

// Toàn trình.
export default defineNational({
  code: '1.000001',
  name: 'Cấp giấy xác nhận',
  field: 'Y tế',
  service: 'full',
  effective: { from: '2025-07-01' },
  source: 'Ví dụ, không phải thủ tục có thật',
})
