import { defineNational } from 'tthc'

// Thẩm quyền của thủ tục.
export default defineNational({
  code: '1.000001',
  name: 'Cấp giấy xác nhận',
  field: 'Y tế',
  levels: ['tinh'],
  effective: { from: '2025-07-01' },
  source: 'Ví dụ, không phải thủ tục có thật',
})
