import { defineProcess, at, days, excerpt } from 'tthc'
import troCapMotLan from '../../national/facts/chinh-sach-quan-doi/tro-cap-mot-lan-doi-tuong.js'

export default defineProcess({
  of: [troCapMotLan],
  province: 'son-la',
  standing: 'published',
  decision: { no: '2929/QĐ-UBND', date: '2025-11-18' },
  effective: { from: '2025-11-18' },
  level: 'liên thông xã->tỉnh / quân sự',
  policy: { base: 'nd-118-2025' },
  total: days(12),
  table: [
    {
      id: 'tiep-nhan-ho-so',
      no: 'B1',
      name: 'Tiếp nhận hồ sơ',
      text: 'Tiếp nhận hồ sơ của đối tượng và bàn giao hồ sơ về phòng chuyên môn (scan hồ sơ)',
      by: 'intake-point',
      does: 'receive',
      within: days(0.25, '1/4 ngày'),
      printed: { gives: 'Hồ sơ Scan theo quy trình điện tử' },
    },
    {
      id: 'b2',
      no: 'B2',
      rows: [
        {
          id: 'phan-cong-thu-ly',
          name: 'Phân công thụ lý',
          text: 'Phòng Văn hóa - Xã hội',
          by: at('phong-vhxh', 'lanh-dao-phong'),
          does: 'assign',
          within: days(0.25, '1/4 ngày'),
          printed: { gives: 'Ý kiến phân công thụ lý' },
        },
        {
          id: 'du-thao-quyet-dinh',
          name: 'Dự thảo quyết định thành lập Hội đồng',
          text: 'Dự thảo Quyết định thành lập Hội đồng chính sách',
          by: at('phong-vhxh', 'chuyen-vien'),
          does: 'examine',
          within: days(0.25, '1/4 ngày'),
          printed: { by: 'Chuyên viên được phân công' },
        },
      ],
    },
    {
      id: 'b3',
      no: 'B3',
      rows: [
        {
          id: 'ky-quyet-dinh-thanh',
          name: 'Ký quyết định thành lập Hội đồng',
          text: 'UBND cấp xã',
          by: at('ubnd-xa', 'lanh-dao'),
          does: 'decide',
          within: days(0.25, '1/4 ngày'),
          printed: { gives: 'Quyết định thành lập Hội đồng chính sách' },
        },
        {
          id: 'hop-xet-duyet-ho-so',
          name: 'Họp xét duyệt hồ sơ cho đối tượng',
          by: at('hoi-dong-chinh-sach', 'hoi-dong'),
          does: 'examine',
          within: days(0.5, '1/2 ngày'),
        },
        {
          id: 'du-thao-van-ban',
          name: 'Dự thảo văn bản xét duyệt',
          text: '- Dự thảo văn bản xét duyệt trình UBND cấp xã phê duyệt, lập và xác nhận hồ sơ cho từng đối tượng; - Báo cáo UBND tỉnh (qua Sở Nội vụ).',
          by: at('phong-vhxh', 'chuyen-vien'),
          does: 'examine',
          within: days(3.5),
        },
      ],
    },
    {
      id: 'lien-thong-so-noi',
      no: 'B4',
      name: 'Liên thông Sở Nội vụ',
      by: at('ttpvhcc-xa', 'tiep-nhan'),
      does: 'transfer',
      within: days(2),
      printed: {
        by: '- Cán bộ một cửa của Trung tâm Phục vụ hành chính công cấp xã chuyển hồ sơ liên thông lên Sở Nội vụ;',
        gives: excerpt(
          '- Cán bộ một cửa Sở Nội vụ tại Trung tâm Phục vụ hành chính công cấp tỉnh tiếp nhận và chuyển xử lý theo quy trình. Sở Nội vụ tiếp nhận hồ sơ, thẩm định và trình UBND tỉnh ra quyết',
        ),
      },
    },
    {
      id: 'lien-thong-len-ubnd',
      no: 'B5',
      name: 'Liên thông lên UBND tỉnh',
      by: at('ttpvhcc-tinh', 'tiep-nhan'),
      does: 'transfer',
      within: days(4),
      printed: {
        by: '- Cán bộ một cửa của Sở Nội vụ tại Trung tâm Phục vụ hành chính công tỉnh chuyển hồ sơ liên thông lên UBND tỉnh;',
        gives: excerpt(
          '- Cán bộ một cửa Văn phòng UBND tỉnh tại Trung tâm Phục vụ hành chính công cấp tỉnh tiếp nhận và chuyển xử lý theo quy trình. UBND tỉnh tiếp nhận hồ sơ, thẩm định và phê duyệt Quyế',
        ),
      },
    },
    {
      id: 'chi-tra-che-do',
      no: 'B6',
      name: 'Chi trả chế độ',
      text: 'Ủy ban nhân dân cấp xã',
      by: at('phong-vhxh', 'co-quan'),
      does: 'return',
      within: days(1),
      printed: { gives: 'Chi trả chế độ cho đối tượng bằng hình thức trực tiếp hoặc qua dịch vụ bưu chính hoặc trên môi trường điện tử.' },
    },
  ],
  accepts: [
    {
      rule: 'citizen-sent-elsewhere',
      at: 'chi-tra-che-do',
      shows: 'phong-vhxh',
      because: 'Bước cuối là chi trả tiền trợ cấp; Quyết định giao Phòng Văn hóa - Xã hội chi trả, không phải nơi nộp hồ sơ.',
      decidedBy: 'Ban biên tập kho quy trình',
      document: 'Quyết định số 2929/QĐ-UBND ngày 18/11/2025',
    },
  ],
  source: 'T099',
})
