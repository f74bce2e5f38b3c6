import { defineNational, none, workingDays } from 'tthc'

export default defineNational({
  code: '1.004837',
  name: 'Thủ tục đăng ký giám hộ',
  field: 'Hộ tịch',
  levels: ['xa'],
  limits: [{ time: workingDays(3) }],
  fees: none('Miễn phí'),
  // Giấy tờ phải nộp và kết quả theo điều luật dưới đây; số bản chưa đối chiếu với quyết định công bố.
  papers: [
    { id: 'to-khai', name: 'Tờ khai đăng ký giám hộ', originals: 1 },
    { id: 'van-ban-cu-giam-ho', name: 'Văn bản cử người giám hộ', originals: 1 },
  ],
  results: [{ id: 'trich-luc-giam-ho', name: 'Trích lục đăng ký giám hộ', originals: 1 }],
  cites: [{ law: 'luat-ho-tich-2014', clause: 'Điều 20' }],
  effective: { from: '2025-07-01' },
  source: 'Cơ sở dữ liệu quốc gia về thủ tục hành chính (bản chép, chưa đối chiếu); Quyết định công bố 163/QĐ-BTP',
  uncollated: true,
})
