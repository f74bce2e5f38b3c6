import { defineProcess, at, excerpt, workingDays } from 'tthc'
import dangKyCaiNghien from '../../national/facts/cong-an-cap-xa/dang-ky-cai-nghien-tu-nguyen.js'

export default defineProcess({
  of: [dangKyCaiNghien],
  province: 'vinh-long',
  standing: 'published',
  decision: { no: '2682/QĐ-UBND', date: '2025-11-20' },
  effective: { from: '2025-11-20' },
  level: 'xã',
  policy: { base: 'nd-118-2025' },
  total: workingDays(3, '03 ngày làm việc (kể từ ngày nhận đủ hồ sơ)'),
  table: [
    {
      id: 'tiep-nhan-ho-so',
      no: 'Bước 1',
      name: 'Tiếp nhận hồ sơ',
      text: 'Hướng dẫn, tiếp nhận, quét hồ sơ và chuyển Công an cấp xã xử lý',
      by: 'intake-point',
      does: 'receive',
      within: workingDays(0.25),
    },
    {
      id: 'kiem-tra-xu-ly',
      no: 'Bước 2',
      name: 'Kiểm tra, xử lý hồ sơ',
      text: excerpt(
        'Tiếp nhận, kiểm tra, xử lý hồ sơ, trình Chỉ huy Công an cấp xã kiểm tra, xem xét hồ sơ: + Nếu hồ sơ hợp lệ và đủ thành phần thì vào Sổ Đăng ký cai nghiện ma túy tự nguyện…',
      ),
      by: at('cong-an-xa', 'chuyen-vien'),
      does: ['receive', 'examine'],
      within: workingDays(0.25),
    },
    {
      id: 'tham-dinh-trinh-ubnd',
      no: 'Bước 3',
      name: 'Thẩm định, trình UBND cấp xã',
      text: excerpt(
        '- Tổ chức kiểm tra, thẩm định hồ sơ trình Lãnh đạo UBND cấp xã xem xét: + Trường hợp hồ sơ đủ điều kiện giải quyết thì trình Lãnh đạo UBND cấp xã ban hành Quyết định cai …',
      ),
      by: at('cong-an-xa', 'lanh-dao'),
      does: 'review',
      within: workingDays(1),
    },
    {
      id: 'phe-duyet-quyet-dinh',
      no: 'Bước 4',
      name: 'Phê duyệt quyết định cai nghiện',
      text: excerpt(
        'Lãnh đạo Ủy ban nhân dân cấp xã xem xét, phê duyệt Quyết định cai nghiện ma túy tự nguyện tại gia đình, cộng đồng hoặc văn bản trả lời không quyết định cho cai nghiện ma …',
      ),
      by: at('ubnd-xa', 'lanh-dao'),
      does: 'decide',
      within: workingDays(1),
      ways: { 'quyết định cai nghiện': 'next', 'văn bản trả lời không quyết định': 'next' },
    },
    {
      id: 'dong-dau-phat-hanh',
      no: 'Bước 5',
      name: 'Đóng dấu, phát hành, chuyển kết quả',
      text: 'Đóng dấu, phát hành và chuyển trả kết quả cho Trung tâm Phục vụ hành chính công cấp xã',
      by: at('ubnd-xa', 'van-thu'),
      does: ['number', 'transfer'],
      within: workingDays(0.25),
    },
    {
      id: 'tra-ket-qua',
      no: 'Bước 6',
      name: 'Trả kết quả',
      text: 'Tiếp nhận kết quả từ Văn thư lưu kho dữ liệu; trả kết quả giải quyết TTHC cho tổ chức/cá nhân',
      by: at('ttpvhcc-xa', 'tiep-nhan'),
      does: 'return',
      within: workingDays(0.25),
      after: { 'phe-duyet-quyet-dinh': { 'quyết định cai nghiện': { end: 'returned' }, 'văn bản trả lời không quyết định': { end: 'refused' } } },
    },
  ],
  accepts: [
    {
      rule: 'return-not-at-intake',
      at: 'tra-ket-qua',
      shows: 'ttpvhcc-xa',
      because: 'Quyết định cho nộp ở cả hai cấp nhưng chỉ ghi trả kết quả tại Trung tâm Phục vụ hành chính công cấp xã.',
      decidedBy: 'Ban biên tập kho quy trình',
      document: 'Quyết định số 2682/QĐ-UBND ngày 20/11/2025',
    },
  ],
  source: 'T061',
})
