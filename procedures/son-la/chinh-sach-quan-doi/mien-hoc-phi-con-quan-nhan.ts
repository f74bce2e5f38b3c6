import { defineProcess, at, days } from 'tthc'
import mienHocPhiCon from '../../national/facts/chinh-sach-quan-doi/mien-hoc-phi-con-quan-nhan.js'

export default defineProcess({
  of: [mienHocPhiCon],
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
      id: 'tiep-nhan-ho-so',
      no: 'B1',
      name: 'Tiếp nhận hồ sơ',
      by: at('dai-doi', 'chuyen-vien'),
      does: 'receive',
      within: days(0.25, '1/4 ngày'),
      printed: { by: 'Cán bộ đại đội, tiểu đoàn hoặc tương đương.', gives: 'Bản khai đề nghị hưởng chế độ miễn học phí.' },
    },
    {
      id: 'kiem-tra-ho-so',
      no: 'B2',
      name: 'Kiểm tra hồ sơ và đề nghị',
      by: at('dai-doi', 'chuyen-vien'),
      does: 'examine',
      within: days(0.5, '1/2 ngày'),
      printed: { by: 'Cán bộ đại đội, tiểu đoàn hoặc tương đương.', gives: 'Kiểm tra hồ sơ và đề nghị cấp trên trực tiếp.' },
    },
    {
      id: 'cap-giay-chung-nhan',
      no: 'B3',
      name: 'Cấp Giấy chứng nhận',
      text: 'Xem xét, cấp Giấy chứng nhận đối tượng được hưởng chế độ miễn học phí',
      by: at('trung-doan', 'co-quan'),
      does: 'decide',
      within: days(0.25, '1/4 ngày'),
      printed: { by: 'Cấp Trung đoàn hoặc tương đương.', gives: 'Giấy chứng nhận.' },
    },
  ],
  source: 'T101',
})
