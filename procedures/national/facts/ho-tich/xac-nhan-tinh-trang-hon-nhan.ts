import { asPrinted, defineNational, none } from 'tthc'

export default defineNational({
  code: '1.004873',
  name: 'Thủ tục cấp Giấy xác nhận tình trạng hôn nhân',
  field: 'Hộ tịch',
  levels: ['xa'],
  // Bản chép chỉ ghi số, không ghi đơn vị.
  limits: [{ time: asPrinted('3') }],
  fees: none('Miễn phí'),
  // Giấy tờ phải nộp và kết quả theo điều luật dưới đây; số bản chưa đối chiếu với quyết định công bố.
  papers: [{ id: 'to-khai', name: 'Tờ khai cấp Giấy xác nhận tình trạng hôn nhân', originals: 1 }],
  results: [{ id: 'giay-xac-nhan', name: 'Giấy xác nhận tình trạng hôn nhân', originals: 1 }],
  cites: [{ law: 'nd-123-2015', clause: 'Điều 22' }],
  effective: { from: '2025-07-01' },
  source: 'Cơ sở dữ liệu quốc gia về thủ tục hành chính (bản chép, chưa đối chiếu); Quyết định công bố 163/QĐ-BTP',
  uncollated: true,
})
