import { defineNational } from 'tthc'

// Miễn giảm.
export default defineNational({
  code: '1.000001',
  name: 'Cấp giấy xác nhận',
  field: 'Y tế',
  fees: [{ id: 'le-phi', name: 'Lệ phí cấp giấy', kind: 'charge', amount: 20000 }],
  effective: { from: '2025-07-01' },
  source: 'Ví dụ, không phải thủ tục có thật',
})
