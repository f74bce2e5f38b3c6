import { defineProvince } from 'tthc'
import offices from './offices.js'

export default defineProvince({
  id: 'ha-noi',
  code: '01',
  name: 'Hà Nội',
  identifier: 'H26',
  layouts: {
    'nam-cot': {
      columns: [
        { key: 'no', title: 'Bước' },
        { key: 'who', title: 'Người thực hiện' },
        { key: 'what', title: 'Nội dung' },
        { key: 'time', title: 'Thời hạn (ngày làm việc)', unit: 'working-day' },
        { key: 'gives', title: 'Biểu mẫu/Kết quả' },
      ],
      totalLabel: 'Thời gian giải quyết',
    },
  },
  offices,
})
