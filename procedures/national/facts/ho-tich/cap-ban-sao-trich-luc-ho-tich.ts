import { defineNational } from 'tthc'

export default defineNational({
  code: '2.000635',
  name: 'Cấp bản sao Trích lục hộ tịch, bản sao Giấy khai sinh',
  field: 'Hộ tịch',
  levels: ['tinh', 'xa'],
  fees: [
    {
      id: 'phi-ban-sao',
      name: 'Phí cấp bản sao trích lục hộ tịch, bản sao Giấy khai sinh',
      kind: 'fee',
      amount: 8000,
      currency: 'VND',
      uncollated: true,
    },
  ],
  effective: { from: '2025-07-01' },
  source: 'Cơ sở dữ liệu quốc gia về thủ tục hành chính (bản chép, chưa đối chiếu); Quyết định công bố 163/QĐ-BTP',
  uncollated: true,
})
