import { at, defineProvince } from 'tthc'
import offices from './offices.js'

export default defineProvince({
  id: 'vi-du',
  code: '99',
  name: 'tỉnh Ví dụ',
  layouts: {
    'bon-cot': {
      columns: [
        { key: 'no', title: 'Bước' },
        { key: 'what', title: 'Nội dung' },
        { key: 'who', title: 'Trách nhiệm' },
        { key: 'time', title: 'Thời gian' },
      ],
    },
  },
  offices,
  intakePoint: at('ttpvhcc-xa', 'tiep-nhan'),
})
