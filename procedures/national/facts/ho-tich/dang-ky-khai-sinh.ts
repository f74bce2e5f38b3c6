import { asPrinted, defineNational, none } from 'tthc'

export default defineNational({
  code: '1.001193',
  name: 'Thủ tục đăng ký khai sinh',
  field: 'Hộ tịch',
  levels: ['xa'],
  // Bản chép chỉ ghi số, không ghi đơn vị.
  limits: [{ time: asPrinted('1') }],
  fees: none('Miễn phí'),
  effective: { from: '2025-07-01' },
  source: 'Cơ sở dữ liệu quốc gia về thủ tục hành chính (bản chép, chưa đối chiếu); Quyết định công bố 163/QĐ-BTP',
  uncollated: true,
})
