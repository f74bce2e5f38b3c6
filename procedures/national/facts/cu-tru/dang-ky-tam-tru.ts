import { defineNational, workingDays } from 'tthc'

export default defineNational({
  code: '1.004194',
  name: 'Đăng ký tạm trú',
  field: 'Đăng ký, quản lý cư trú',
  levels: ['xa'],
  limits: [{ time: workingDays(3) }],
  fees: [
    {
      id: 'le-phi-truc-tuyen',
      name: 'Lệ phí đăng ký tạm trú, nộp hồ sơ trực tuyến',
      kind: 'charge',
      amount: 7000,
      currency: 'VND',
      per: 'lần đăng ký',
      channel: ['online'],
      uncollated: true,
    },
    {
      id: 'le-phi-truc-tiep',
      name: 'Lệ phí đăng ký tạm trú, nộp hồ sơ trực tiếp',
      kind: 'charge',
      amount: 10000,
      currency: 'VND',
      per: 'lần đăng ký',
      channel: ['in-person'],
      uncollated: true,
    },
  ],
  effective: { from: '2025-07-01' },
  source: 'Cơ sở dữ liệu quốc gia về thủ tục hành chính (bản chép, chưa đối chiếu); Quyết định công bố 9354/QĐ-BCA-C06',
  uncollated: true,
})
