import { asPrinted, defineNational, none } from 'tthc'

export default defineNational({
  code: '1.000656',
  name: 'Thủ tục đăng ký khai tử',
  field: 'Hộ tịch',
  levels: ['xa'],
  // Bản chép chỉ ghi số, không ghi đơn vị.
  limits: [{ time: asPrinted('1') }],
  fees: none('Miễn phí'),
  // Giấy tờ phải nộp và kết quả theo điều luật dưới đây; số bản chưa đối chiếu với quyết định công bố.
  papers: [
    { id: 'to-khai', name: 'Tờ khai đăng ký khai tử', originals: 1 },
    { id: 'giay-bao-tu', name: 'Giấy báo tử hoặc giấy tờ thay thế Giấy báo tử', originals: 1 },
  ],
  results: [{ id: 'trich-luc-khai-tu', name: 'Trích lục khai tử', originals: 1 }],
  cites: [{ law: 'luat-ho-tich-2014', clause: 'Điều 34' }],
  effective: { from: '2025-07-01' },
  source: 'Cơ sở dữ liệu quốc gia về thủ tục hành chính (bản chép, chưa đối chiếu); Quyết định công bố 163/QĐ-BTP',
  uncollated: true,
})
