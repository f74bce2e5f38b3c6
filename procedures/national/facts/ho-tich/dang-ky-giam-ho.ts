import { defineNational, none, workingDays } from 'tthc'

export default defineNational({
  code: '1.004837',
  name: 'Thủ tục đăng ký giám hộ',
  field: 'Hộ tịch',
  levels: ['xa'],
  limits: [{ time: workingDays(3) }],
  fees: none('Miễn phí'),
  effective: { from: '2025-07-01' },
  source: 'Cơ sở dữ liệu quốc gia về thủ tục hành chính (bản chép, chưa đối chiếu); Quyết định công bố 163/QĐ-BTP',
  uncollated: true,
})
