import { at, defineProvince } from 'tthc'
import offices from './offices.js'

export default defineProvince({
  id: 'dong-thap',
  code: '82',
  name: 'Đồng Tháp',
  identifier: 'H20',
  layouts: {
    'bon-cot': {
      columns: [
        { key: 'no', title: 'Bước' },
        { key: 'who', title: 'Cơ quan thực hiện' },
        { key: 'what', title: 'Nội dung' },
        { key: 'time', title: 'Thời gian' },
      ],
    },
  },
  offices,
  intakePoint: at('diem-tiep-nhan', 'tiep-nhan'),
  spellings: {
    'Trung tâm Phục vụ hành chính công (cấp tỉnh) hoặc Chi nhánh VPĐKĐĐ': {
      oneOf: [at('ttpvhcc-tinh', 'tiep-nhan'), at('cn-vpdkdd', 'tiep-nhan')],
    },
    'Văn phòng ĐKĐĐ hoặc Chi nhánh Văn phòng ĐKĐĐ': { oneOf: [at('vpdkdd', 'co-quan'), at('cn-vpdkdd', 'co-quan')] },
    'Văn phòng ĐKĐĐ hoặc Chi nhánh VPĐKĐĐ': { oneOf: [at('vpdkdd', 'co-quan'), at('cn-vpdkdd', 'co-quan')] },
    'Chi nhánh VPĐKĐĐ': at('cn-vpdkdd', 'co-quan'),
    'Chủ tịch UBND cấp xã': at('ubnd-xa', 'nguoi-dung-dau'),
    'Cơ quan thuế': { outside: 'Cơ quan thuế' },
    'Người sử dụng đất': { outside: 'Người sử dụng đất' },
  },
})
