import { at, defineProvince } from 'tthc'
import offices from './offices.js'

export default defineProvince({
  id: 'nghe-an',
  code: '40',
  name: 'Nghệ An',
  identifier: 'H41',
  layouts: {
    'nam-cot': {
      columns: [
        { key: 'no', title: 'Bước' },
        { key: 'who', title: 'Đơn vị/người thực hiện' },
        { key: 'what', title: 'Nội dung' },
        { key: 'time', title: 'Thời gian (tính mỗi ngày 08 giờ làm việc)' },
        { key: 'service', title: 'Mức DVC' },
      ],
      totalLabel: 'Tổng thời gian giải quyết TTHC',
    },
  },
  offices,
  intakePoint: at('diem-tiep-nhan', 'tiep-nhan'),
  spellings: {
    'Bộ phận trả kết quả Trung tâm Phục vụ Hành chính công tỉnh hoặc Trung tâm Phục vụ Hành chính công xã, phường':
      'intake-point',
    'Trưởng phòng Văn hoá Xã hội': at('phong-vhxh', 'lanh-dao-phong'),
  },
})
