import { defineNational } from 'tthc'

// Kết quả phải ký số.
export default defineNational({
  code: '1.000001',
  name: 'Cấp giấy xác nhận',
  field: 'Y tế',
  results: [{ id: 'giay', name: 'Giấy xác nhận điện tử', digital: true }],
  effective: { from: '2025-07-01' },
  source: 'Ví dụ, không phải thủ tục có thật',
})
