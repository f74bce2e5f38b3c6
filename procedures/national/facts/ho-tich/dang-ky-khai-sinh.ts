import { asPrinted, defineNational, none } from 'tthc'

export default defineNational({
  code: '1.001193',
  name: 'Thủ tục đăng ký khai sinh',
  field: 'Hộ tịch',
  levels: ['xa'],
  // Bản chép chỉ ghi số, không ghi đơn vị.
  limits: [{ time: asPrinted('1') }],
  fees: none('Miễn phí'),
  // Giấy tờ phải nộp và kết quả theo điều luật dưới đây; số bản chưa đối chiếu với quyết định công bố.
  papers: [
    { id: 'to-khai', name: 'Tờ khai đăng ký khai sinh', originals: 1 },
    { id: 'giay-chung-sinh', name: 'Giấy chứng sinh', originals: 1 },
  ],
  results: [{ id: 'giay-khai-sinh', name: 'Giấy khai sinh', originals: 1 }],
  cites: [{ law: 'luat-ho-tich-2014', clause: 'Điều 16' }],
  effective: { from: '2025-07-01' },
  source: 'Cơ sở dữ liệu quốc gia về thủ tục hành chính (bản chép, chưa đối chiếu); Quyết định công bố 163/QĐ-BTP',
  uncollated: true,
})
