import { at, defineProvince } from 'tthc'
import offices from './offices.js'

export default defineProvince({
  id: 'dong-nai',
  code: '75',
  name: 'Đồng Nai',
  identifier: 'H19',
  layouts: {
    'nam-cot': {
      columns: [
        { key: 'no', title: 'Bước' },
        { key: 'what', title: 'Nội dung' },
        { key: 'who', title: 'Trách nhiệm' },
        { key: 'time', title: 'Thời gian' },
        { key: 'fee', title: 'Phí' },
        { key: 'note', title: 'Ghi chú' },
      ],
      totalLabel: 'Tổng cộng thời gian giải quyết',
    },
  },
  offices,
  // Ở ba bảng, bước 4 in đảo hai cột: "Lãnh đạo UBND tỉnh" ở cột nội dung, "Ký duyệt hồ sơ" ở cột trách nhiệm.
  spellings: { 'Ký duyệt hồ sơ': at('ubnd-tinh', 'lanh-dao') },
})
