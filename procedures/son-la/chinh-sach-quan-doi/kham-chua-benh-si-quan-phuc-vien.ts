import { defineProcess, at, days } from 'tthc'
import khamChuaBenhSi from '../../national/facts/chinh-sach-quan-doi/kham-chua-benh-si-quan-phuc-vien.js'

export default defineProcess({
  of: [khamChuaBenhSi],
  province: 'son-la',
  standing: 'published',
  decision: { no: '2929/QĐ-UBND', date: '2025-11-18' },
  effective: { from: '2025-11-18' },
  level: 'quân đội',
  policy: { base: 'nd-118-2025' },
  oneStop: false,
  total: days(1),
  table: [
    {
      id: 'tiep-nhan-chuyen-ho-so',
      no: 'B1',
      name: 'Tiếp nhận, chuyển hồ sơ',
      text: 'Tiếp nhận và chuyển hồ sơ đến cơ quan chuyên môn',
      by: at('bo-chqs-tinh', 'co-quan'),
      does: ['receive', 'transfer'],
      within: days(0.25, '1/4 ngày'),
      printed: { by: 'Bộ Chỉ huy Quân sự tỉnh', gives: 'Hồ sơ Scan theo quy trình điện tử' },
    },
    {
      id: 'cap-giay-gioi-thieu',
      no: 'B2',
      name: 'Cấp giấy giới thiệu',
      by: at('bo-chqs-tinh', 'co-quan'),
      does: 'decide',
      within: days(0.25, '1/4 ngày'),
      printed: { by: 'Bộ Chỉ huy Quân sự tỉnh', gives: 'Giấy giới thiệu' },
    },
    {
      id: 'lien-thong-benh-vien',
      no: 'B3',
      name: 'Liên thông Bệnh viện Quân đội',
      by: at('bo-chqs-tinh', 'co-quan'),
      does: 'transfer',
      within: days(0.5, '1/2 ngày'),
      printed: { by: 'Bộ Chỉ huy Quân sự tỉnh', gives: 'Giấy giới thiệu kèm hồ sơ' },
    },
  ],
  source: 'T104',
})
