import { defineProcess, at, days, excerpt } from 'tthc'
import hoaGiaiTranhChap from '../../national/facts/dat-dai/hoa-giai-tranh-chap-dat-dai.js'

export default defineProcess({
  of: [hoaGiaiTranhChap],
  province: 'dong-thap',
  standing: 'published',
  decision: { no: '138/2025/QĐ-UBND', date: '2025-11-25', sheet: 'Điều 55' },
  effective: { from: '2025-12-05' },
  level: 'xã',
  policy: { base: 'nd-118-2025' },
  total: days(30, 'Không quá 30 ngày'),
  table: [
    {
      id: 'tiep-nhan-ho-so',
      no: '1',
      name: 'Tiếp nhận hồ sơ',
      text: excerpt(
        '- Tiếp nhận, kiểm tra tính đầy đủ của thành phần hồ sơ và cấp Giấy tiếp nhận hồ sơ và hẹn trả kết quả *(Trường hợp chưa đầy đủ thành phần hồ sơ thì trả hồ sơ kèm Phiếu yê',
      ),
      by: at('ubnd-xa', 'co-quan'),
      does: 'receive',
      within: days(0.5),
    },
    {
      id: 'thong-bao-thu-ly',
      no: '2',
      name: 'Thông báo thụ lý',
      text: excerpt(
        'Thông báo bằng văn bản cho các bên tranh chấp đất đai và Văn phòng đăng ký đất đai hoặc Chi nhánh Văn phòng đăng ký đất đai về việc thụ lý đơn yêu cầu giải quyết tranh ch',
      ),
      by: at('ubnd-xa', 'nguoi-dung-dau'),
      does: 'other',
      within: days(3, '3 ngày'),
    },
    {
      id: 'tham-tra-xac-minh',
      no: '3',
      name: 'Thẩm tra, xác minh',
      text: excerpt(
        '- Thẩm tra, xác minh nguyên nhân phát sinh tranh chấp, thu thập giấy tờ, tài liệu có liên quan do các bên cung cấp về nguồn gốc đất, quá trình sử dụng đất và hiện trạng s',
      ),
      by: at('ubnd-xa', 'co-quan'),
      does: 'examine',
      within: days(25.5),
    },
    {
      id: 'to-chuc-hoa-giai',
      no: '4',
      name: 'Tổ chức hòa giải',
      text: excerpt(
        '- Tổ chức cuộc họp hòa giải có sự tham gia của các bên tranh chấp, thành viên Hội đồng hòa giải tranh chấp đất đai và người có quyền lợi, nghĩa vụ liên quan - Lập biên bả',
      ),
      by: at('ubnd-xa', 'co-quan'),
      does: 'examine',
      within: days(1, '1 ngày'),
    },
  ],
  accepts: [
    {
      rule: 'status-order-illegal',
      at: 'to-chuc-hoa-giai',
      shows: '4 → 10',
      because: 'Bảng của quyết định dừng ở bước tổ chức hòa giải, không có bước trả kết quả.',
      decidedBy: 'Ban biên tập kho quy trình',
      document: 'Quyết định số 138/2025/QĐ-UBND ngày 25/11/2025',
    },
  ],
  source: 'L085',
})
