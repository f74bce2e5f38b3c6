import { defineProcess, at, days, excerpt } from 'tthc'
import dangKyNhiemVu from '../../national/facts/khoa-hoc-va-cong-nghe/dang-ky-nhiem-vu-doi-moi-sang-tao.js'

export default defineProcess({
  of: [dangKyNhiemVu],
  province: 'dong-nai',
  standing: 'published',
  decision: { no: '2776/QĐ-UBND', date: '2025-11-18' },
  effective: { from: '2025-11-18' },
  level: 'tỉnh',
  policy: { base: 'nd-118-2025' },
  total: days(53),
  table: [
    {
      id: 'tiep-nhan-ho-so',
      no: 'Bước 1',
      name: 'Tiếp nhận hồ sơ, thẩm định hồ sơ',
      by: at('phong-dmst', 'chuyen-vien'),
      does: ['receive', 'examine'],
      within: days(35),
      printed: {
        fee: 'Không có',
        note: excerpt(
          '*- Trong thời hạn 10 ngày kể từ ngày kết thúc nhận hồ sơ, cơ quan quản lý nhiệm vụ đổi mới sáng tạo kiểm tra tính đầy đủ, hợp lệ và thông báo bằng văn bản hoặc trên Cổng t',
        ),
      },
    },
    {
      id: 'duyet-ho-so',
      no: 'Bước 2',
      name: 'Duyệt hồ sơ và trình Lãnh đạo Sở',
      by: at('phong-dmst', 'lanh-dao-phong'),
      does: 'review',
      within: days(2, '2 ngày'),
    },
    {
      id: 'ky-duyet-ho-so',
      no: 'Bước 3',
      name: 'Ký duyệt hồ sơ và trình Lãnh đạo UBND tỉnh',
      by: at('so-khcn', 'lanh-dao'),
      does: 'decide',
      within: days(2, '2 ngày'),
    },
    {
      id: 'ky-duyet-ho-so-ubnd-tinh',
      no: 'Bước 4',
      name: 'Ký duyệt hồ sơ',
      text: 'Lãnh đạo UBND tỉnh',
      by: at('ubnd-tinh', 'lanh-dao'),
      does: 'decide',
      within: days(10),
      printed: { by: 'Ký duyệt hồ sơ' },
    },
    { id: 'tra-ket-qua', no: 'Bước 5', name: 'Trả kết quả', by: at('phong-dmst', 'chuyen-vien'), does: 'return', within: days(2, '2 ngày') },
  ],
  accepts: [
    {
      rule: 'total-mismatch',
      at: 'chinh',
      shows: '51 ngày ≠ 53 ngày',
      because: 'Các bước trong Quyết định cộng lại là 51 ngày nhưng dòng tổng ghi 53; chưa có văn bản đính chính.',
      decidedBy: 'Ban biên tập kho quy trình',
      document: 'Quyết định số 2776/QĐ-UBND ngày 18/11/2025',
    },
  ],
  source: 'T073',
})
