import { defineNational } from 'tthc'

export default defineNational({
  code: '2.000884',
  name: 'Chứng thực chữ ký trong các giấy tờ, văn bản (áp dụng cho cả trường hợp chứng thực điểm chỉ và trường hợp người yêu cầu chứng thực không thể ký, không thể điểm chỉ được)',
  field: 'Chứng thực',
  levels: ['xa', 'khac'],
  fees: [
    {
      id: 'phi-chung-thuc',
      name: 'Phí chứng thực chữ ký',
      kind: 'fee',
      amount: 10000,
      currency: 'VND',
      per: 'trường hợp',
      channel: ['in-person'],
      uncollated: true,
    },
    // Bản chép ghi thêm một mức bằng USD, có thể là của cơ quan khác.
    {
      id: 'phi-chung-thuc-usd',
      name: 'Phí chứng thực chữ ký (mức bằng USD)',
      kind: 'fee',
      amount: 10,
      currency: 'USD',
      per: 'bản',
      channel: ['in-person'],
      uncollated: true,
    },
  ],
  effective: { from: '2025-07-01' },
  source: 'Cơ sở dữ liệu quốc gia về thủ tục hành chính (bản chép, chưa đối chiếu); Quyết định công bố 858/QĐ-BTP',
  uncollated: true,
})
