import { defineProcess, at, days, excerpt } from 'tthc'
import suaDoiHopDong from '../../national/facts/khoa-hoc-va-cong-nghe/sua-doi-hop-dong-tai-tro.js'

export default defineProcess({
  of: [suaDoiHopDong],
  province: 'dong-nai',
  standing: 'published',
  decision: { no: '2776/QĐ-UBND', date: '2025-11-18' },
  effective: { from: '2025-11-18' },
  level: 'tỉnh',
  policy: { base: 'nd-118-2025' },
  total: days(15),
  table: [
    {
      id: 'tiep-nhan-ho-so',
      no: 'Bước 1',
      name: 'Tiếp nhận hồ sơ, thẩm định hồ sơ',
      by: at('phong-dmst', 'chuyen-vien'),
      does: ['receive', 'examine'],
      within: days(8, '8 ngày'),
      printed: {
        fee: 'Không có',
        note: excerpt(
          '- *Đối với trường hợp sửa đổi hợp đồng: Trong thời hạn 15 ngày kể từ ngày nhận ý kiến của chuyên gia, các bên liên quan (nếu có), cơ quan quản lý nhiệm vụ đổi mới sáng tạo',
        ),
      },
    },
    {
      id: 'duyet-ho-so',
      no: 'Bước 2',
      name: 'Duyệt hồ sơ và trình Lãnh đạo Sở',
      by: at('phong-dmst', 'lanh-dao-phong'),
      does: 'review',
      within: days(1, '1 ngày'),
    },
    {
      id: 'ky-duyet-ho-so',
      no: 'Bước 3',
      name: 'Ký duyệt hồ sơ và trình lãnh đạo UBND tỉnh',
      by: at('so-khcn', 'lanh-dao'),
      does: 'decide',
      within: days(1, '1 ngày'),
    },
    { id: 'ky-duyet-ho-so-ubnd-tinh', no: 'Bước 4', name: 'Ký duyệt hồ sơ', by: at('ubnd-tinh', 'lanh-dao'), does: 'decide', within: days(4, '4 ngày') },
    { id: 'tra-ket-qua', no: 'Bước 5', name: 'Trả kết quả', by: at('phong-dmst', 'chuyen-vien'), does: 'return', within: days(1, '1 ngày') },
  ],
  source: 'T074',
})
