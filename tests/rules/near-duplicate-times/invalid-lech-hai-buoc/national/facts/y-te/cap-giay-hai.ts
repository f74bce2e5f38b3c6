import { defineNational } from 'tthc'

// Thủ tục thứ hai.
export default defineNational({
  code: '1.000002',
  name: 'Cấp giấy xác nhận',
  field: 'Y tế',
  effective: { from: '2025-07-01' },
  source: 'Ví dụ, không phải thủ tục có thật',
})
