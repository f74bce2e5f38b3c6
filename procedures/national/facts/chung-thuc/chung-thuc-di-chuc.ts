import { defineNational } from 'tthc'

export default defineNational({
  code: '2.001019',
  name: 'Chứng thực di chúc',
  field: 'Chứng thực',
  levels: ['xa'],
  fees: [
    {
      id: 'phi-chung-thuc',
      name: 'Phí chứng thực di chúc',
      kind: 'fee',
      amount: 50000,
      currency: 'VND',
      per: 'di chúc',
      uncollated: true,
    },
  ],
  effective: { from: '2025-07-01' },
  source: 'Cơ sở dữ liệu quốc gia về thủ tục hành chính (bản chép, chưa đối chiếu); Quyết định công bố 858/QĐ-BTP',
  uncollated: true,
})
