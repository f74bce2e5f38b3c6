import { defineNational } from 'tthc'

export default defineNational({
  code: '2.000815',
  name: 'Chứng thực bản sao từ bản chính giấy tờ, văn bản do cơ quan, tổ chức có thẩm quyền của Việt Nam; cơ quan, tổ chức có thẩm quyền của nước ngoài; cơ quan, tổ chức có thẩm quyền của Việt Nam liên kết với cơ quan, tổ chức có thẩm quyền của nước ngoài cấp hoặc chứng nhận',
  field: 'Chứng thực',
  levels: ['xa', 'khac'],
  fees: [
    // Từ trang thứ 3 trở lên thu 1.000 đồng/trang, tối đa 200.000 đồng/bản.
    {
      id: 'phi-chung-thuc',
      name: 'Phí chứng thực bản sao từ bản chính',
      kind: 'fee',
      amount: 2000,
      currency: 'VND',
      per: 'trang',
      channel: ['in-person'],
      uncollated: true,
    },
    // Bản chép ghi thêm một mức bằng USD, có thể là của cơ quan khác.
    {
      id: 'phi-chung-thuc-usd',
      name: 'Phí chứng thực bản sao từ bản chính (mức bằng USD)',
      kind: 'fee',
      amount: 10,
      currency: 'USD',
      channel: ['in-person'],
      uncollated: true,
    },
  ],
  effective: { from: '2025-07-01' },
  source: 'Cơ sở dữ liệu quốc gia về thủ tục hành chính (bản chép, chưa đối chiếu); Quyết định công bố 3152/QĐ-BTP',
  uncollated: true,
})
