import { defineNational } from 'tthc'

export default defineNational({
  code: '1.000001',
  name: 'Cấp giấy xác nhận',
  field: 'Y tế',
  papers: [{ id: 'to-khai', name: 'Tờ khai', originals: 1, form: 'mau-01' }],
  results: [{ id: 'giay-xac-nhan', name: 'Giấy xác nhận' }],
  fees: [{ id: 'le-phi', name: 'Lệ phí cấp giấy', kind: 'charge', amount: 20000 }],
  effective: { from: '2025-07-01' },
  source: 'Ví dụ, không phải thủ tục có thật',
})
