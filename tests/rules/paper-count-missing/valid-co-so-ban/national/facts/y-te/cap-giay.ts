import { defineNational } from 'tthc'

// Thành phần hồ sơ.
export default defineNational({
  code: '1.000001',
  name: 'Cấp giấy xác nhận',
  field: 'Y tế',
  papers: [{ id: 'to-khai', name: 'Tờ khai', originals: 1 }],
  effective: { from: '2025-07-01' },
  source: 'Ví dụ, không phải thủ tục có thật',
})
