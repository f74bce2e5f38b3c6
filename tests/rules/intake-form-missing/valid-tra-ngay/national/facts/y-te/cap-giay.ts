import { defineNational } from 'tthc'

// Trả kết quả ngay.
export default defineNational({
  code: '1.000001',
  name: 'Cấp giấy xác nhận',
  field: 'Y tế',
  immediate: true,
  effective: { from: '2025-07-01' },
  source: 'Ví dụ, không phải thủ tục có thật',
})
