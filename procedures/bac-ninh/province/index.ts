import { at, defineProvince } from 'tthc'
import offices from './offices.js'

export default defineProvince({
  id: 'bac-ninh',
  code: '24',
  name: 'Bắc Ninh',
  identifier: 'H05',
  layouts: {
    'nam-cot': {
      columns: [
        { key: 'no', title: 'Bước' },
        { key: 'who', title: 'Trách nhiệm' },
        { key: 'what', title: 'Nội dung' },
        { key: 'time', title: 'Thời gian' },
        { key: 'gives', title: 'Sản phẩm' },
      ],
      totalLabel: 'Tổng thời gian giải quyết TTHC',
    },
  },
  offices,
  intakePoint: at('diem-tiep-nhan', 'tiep-nhan'),
  spellings: {
    'Công chức phòng chuyên môn và Công chức Sở Tài chính tại Trung tâm Phục vụ Hành chính công tỉnh hoặc Công chức Trung tâm Phục vụ Hành chính công cấp xã':
      { together: [at('phong-chuyen-mon', 'chuyen-vien'), at('diem-tiep-nhan', 'tiep-nhan')] },
    'Chuyên viên xử lý hồ sơ': at('phong-chuyen-mon', 'chuyen-vien'),
    'Các Sở, ban, ngành được xin ý kiến': { outside: 'Các Sở, ban, ngành được xin ý kiến' },
    // Trong bảng của thủ tục 1.009642, bước 2 và bước 4 ghi đủ tên phòng này.
    'Lãnh đạo Phòng': at('phong-dau-thau', 'lanh-dao-phong'),
  },
})
