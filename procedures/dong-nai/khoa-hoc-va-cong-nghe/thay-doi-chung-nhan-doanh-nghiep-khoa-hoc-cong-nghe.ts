import { defineProcess, at, days, excerpt } from 'tthc'
import thayDoiChungNhan from '../../national/facts/khoa-hoc-va-cong-nghe/thay-doi-chung-nhan-doanh-nghiep-khoa-hoc-cong-nghe.js'

export default defineProcess({
  of: [thayDoiChungNhan],
  province: 'dong-nai',
  standing: 'published',
  decision: { no: '2776/QĐ-UBND', date: '2025-11-18' },
  effective: { from: '2025-11-18' },
  level: 'tỉnh',
  policy: { base: 'nd-118-2025' },
  total: days(10),
  table: [
    {
      id: 'tiep-nhan-ho-so',
      no: 'Bước 1',
      name: 'Tiếp nhận hồ sơ, thẩm định hồ sơ',
      by: at('phong-khcn', 'chuyen-vien'),
      does: ['receive', 'examine'],
      within: days(4, '4 ngày'),
      printed: {
        fee: 'Không có',
        note: excerpt(
          '*- Trong thời hạn 03 ngày làm việc kể từ ngày tiếp nhận hồ sơ, Ủy ban nhân dân cấp tỉnh kiểm tra tính đầy đủ, hợp lệ của hồ sơ* *- Trong thời hạn 10 ngày kể từ ngày nhận đ',
        ),
      },
    },
    {
      id: 'duyet-ho-so',
      no: 'Bước 2',
      name: 'Duyệt hồ sơ và trình Lãnh đạo Sở',
      by: at('phong-khcn', 'lanh-dao-phong'),
      does: 'review',
      within: days(1, '1 ngày'),
    },
    {
      id: 'ky-duyet-ho-so',
      no: 'Bước 3',
      name: 'Ký duyệt hồ sơ trình Lãnh đạo UBND tỉnh',
      by: at('so-khcn', 'lanh-dao'),
      does: 'decide',
      within: days(1, '1 ngày'),
    },
    {
      id: 'ky-duyet-ho-so-ubnd-tinh',
      no: 'Bước 4',
      name: 'Ký duyệt hồ sơ',
      text: 'Lãnh đạo UBND tỉnh',
      by: at('ubnd-tinh', 'lanh-dao'),
      does: 'decide',
      within: days(3, '3 ngày'),
      printed: { by: 'Ký duyệt hồ sơ' },
    },
    { id: 'tra-ket-qua', no: 'Bước 5', name: 'Trả kết quả', by: at('phong-khcn', 'chuyen-vien'), does: 'return', within: days(1, '1 ngày') },
  ],
  source: 'T072',
})
