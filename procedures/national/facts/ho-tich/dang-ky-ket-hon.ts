import { asPrinted, defineNational, none } from 'tthc'

export default defineNational({
  code: '1.000894',
  name: 'Thủ tục đăng ký kết hôn',
  field: 'Hộ tịch',
  levels: ['xa'],
  // Bản chép chỉ ghi số, không ghi đơn vị.
  limits: [{ time: asPrinted('1') }],
  fees: none('Miễn phí'),
  // Giấy tờ phải nộp và kết quả theo điều luật dưới đây; số bản chưa đối chiếu với quyết định công bố.
  papers: [{ id: 'to-khai', name: 'Tờ khai đăng ký kết hôn', originals: 1 }],
  results: [{ id: 'giay-chung-nhan-ket-hon', name: 'Giấy chứng nhận kết hôn', originals: 2 }],
  cites: [{ law: 'luat-ho-tich-2014', clause: 'Điều 18' }],
  effective: { from: '2025-07-01' },
  source: 'Cơ sở dữ liệu quốc gia về thủ tục hành chính (bản chép, chưa đối chiếu); Quyết định công bố 163/QĐ-BTP',
  uncollated: true,
})
