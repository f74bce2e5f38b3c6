import { at, defineProvince } from 'tthc'
import offices from './offices.js'

export default defineProvince({
  id: 'son-la',
  code: '14',
  name: 'Sơn La',
  identifier: 'H52',
  layouts: {
    'nam-cot': {
      columns: [
        { key: 'no', title: 'TT' },
        { key: 'what', title: 'Trình tự' },
        { key: 'who', title: 'Trách nhiệm' },
        { key: 'gives', title: 'Sản phẩm' },
        { key: 'time', title: 'Thời gian' },
      ],
      totalLabel: 'Tổng thời gian thực hiện:',
    },
  },
  offices,
  intakePoint: at('diem-tiep-nhan', 'tiep-nhan'),
  spellings: {
    'Chuyên viên được phân công': at('phong-vhxh', 'chuyen-vien'),
    'Bộ Chỉ huy Quân sự tỉnh': at('bo-chqs-tinh', 'co-quan'),
    '- Cán bộ một cửa của Trung tâm Phục vụ hành chính công cấp xã chuyển hồ sơ liên thông lên Sở Nội vụ;': at(
      'ttpvhcc-xa',
      'tiep-nhan',
    ),
    '- Cán bộ một cửa của Sở Nội vụ tại Trung tâm Phục vụ hành chính công tỉnh chuyển hồ sơ liên thông lên UBND tỉnh;':
      at('ttpvhcc-tinh', 'tiep-nhan'),
  },
})
