import { defineProcess, at, days, excerpt } from 'tthc'
import congNhanTrungTam from '../../national/facts/khoa-hoc-va-cong-nghe/cong-nhan-trung-tam-khoi-nghiep-cap-tinh.js'

export default defineProcess({
  of: [congNhanTrungTam],
  province: 'dong-nai',
  standing: 'published',
  decision: { no: '2776/QĐ-UBND', date: '2025-11-18' },
  effective: { from: '2025-11-18' },
  level: 'tỉnh',
  policy: { base: 'nd-118-2025' },
  total: days(27),
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
          '*- Trong thời hạn 05 ngày làm việc cơ quan có thẩm quyền công nhận trả lời tổ chức về tính hợp lệ của hồ sơ.* *- Trong thời hạn 15 ngày kể từ ngày nhận được hồ sơ hợp lệ,',
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
  accepts: [
    {
      rule: 'total-mismatch',
      at: 'chinh',
      shows: '15 ngày ≠ 27 ngày',
      because: 'Các bước trong Quyết định cộng lại là 15 ngày nhưng dòng tổng và danh mục đều ghi 27; chưa có văn bản đính chính.',
      decidedBy: 'Ban biên tập kho quy trình',
      document: 'Quyết định số 2776/QĐ-UBND ngày 18/11/2025',
    },
  ],
  source: 'T065',
})
