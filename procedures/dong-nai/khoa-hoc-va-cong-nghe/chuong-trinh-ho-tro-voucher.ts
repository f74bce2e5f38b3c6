import { defineProcess, at, days, excerpt } from 'tthc'
import chuongTrinhHoTro from '../../national/facts/khoa-hoc-va-cong-nghe/chuong-trinh-ho-tro-voucher.js'

export default defineProcess({
  of: [chuongTrinhHoTro],
  province: 'dong-nai',
  standing: 'published',
  decision: { no: '2776/QĐ-UBND', date: '2025-11-18' },
  effective: { from: '2025-11-18' },
  level: 'tỉnh',
  policy: { base: 'nd-118-2025' },
  total: days(40),
  table: [
    {
      id: 'tiep-nhan-ho-so',
      no: 'Bước 1',
      name: 'Tiếp nhận hồ sơ, thẩm định hồ sơ',
      by: at('phong-khcn', 'chuyen-vien'),
      does: ['receive', 'examine'],
      within: days(31),
      printed: {
        fee: 'Không có',
        note: excerpt(
          '*- Trong thời hạn 10 ngày kể từ ngày kết thúc thời gian nhận hồ sơ theo quy định tại Khung Chương trình hỗ trợ voucher đã được phê duyệt, Quỹ tiếp nhận, kiểm tra tính đầy',
        ),
      },
    },
    {
      id: 'duyet-ho-so',
      no: 'Bước 2',
      name: 'Duyệt hồ sơ và trình Lãnh đạo Sở',
      by: at('phong-khcn', 'lanh-dao-phong'),
      does: 'review',
      within: days(4, '4 ngày'),
    },
    { id: 'ky-duyet-ho-so', no: 'Bước 3', name: 'Ký duyệt hồ sơ', by: at('so-khcn', 'lanh-dao'), does: 'decide', within: days(3, '3 ngày') },
    { id: 'tra-ket-qua', no: 'Bước 4', name: 'Trả kết quả', by: at('phong-khcn', 'chuyen-vien'), does: 'return', within: days(2, '2 ngày') },
  ],
  source: 'T076',
})
