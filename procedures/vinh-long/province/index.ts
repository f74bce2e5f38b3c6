import { at, defineProvince } from 'tthc'
import offices from './offices.js'

export default defineProvince({
  id: 'vinh-long',
  code: '86',
  name: 'Vĩnh Long',
  identifier: 'H61',
  layouts: {
    'bon-cot': {
      columns: [
        { key: 'no', title: 'Bước' },
        { key: 'what', title: 'Nội dung' },
        { key: 'who', title: 'Trách nhiệm' },
        { key: 'time', title: 'Thời gian' },
      ],
      totalLabel: 'Tổng thời gian giải quyết thủ tục hành chính',
    },
  },
  offices,
  intakePoint: at('diem-tiep-nhan', 'tiep-nhan'),
})
