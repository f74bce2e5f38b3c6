import { defineNational } from 'tthc'

export default defineNational({
  code: '1.001612',
  name: 'Đăng ký thành lập hộ kinh doanh',
  field: 'Thành lập và hoạt động của hộ kinh doanh',
  levels: ['bo', 'xa'],
  fees: [
    // Mức cụ thể do Hội đồng nhân dân tỉnh quyết định.
    {
      id: 'le-phi-truc-tuyen',
      name: 'Lệ phí đăng ký hộ kinh doanh, nộp hồ sơ trực tuyến hoặc qua bưu chính',
      kind: 'charge',
      amount: 150000,
      currency: 'VND',
      channel: ['online', 'post'],
      cite: { law: 'tt-85-2019-btc' },
      uncollated: true,
    },
    {
      id: 'le-phi-truc-tiep',
      name: 'Lệ phí đăng ký hộ kinh doanh, nộp hồ sơ trực tiếp',
      kind: 'charge',
      amount: 50000,
      currency: 'VND',
      channel: ['in-person'],
      cite: { law: 'tt-85-2019-btc' },
      uncollated: true,
    },
  ],
  effective: { from: '2025-07-01' },
  source: 'Cơ sở dữ liệu quốc gia về thủ tục hành chính (bản chép, chưa đối chiếu); Quyết định công bố 2353/QĐ-BTC',
  uncollated: true,
})
