import { at, defineProvince } from 'tthc'
import offices from './offices.js'

export default defineProvince({
  id: 'ha-tinh',
  code: '42',
  name: 'Hà Tĩnh',
  identifier: 'H27',
  layouts: {
    'nam-cot': {
      columns: [
        { key: 'no', title: 'TT' },
        { key: 'what', title: 'Trình tự' },
        { key: 'who', title: 'Trách nhiệm' },
        { key: 'time', title: 'Thời gian' },
        { key: 'gives', title: 'Biểu mẫu/Kết quả' },
      ],
    },
  },
  offices,
  spellings: {
    'Công chức TN&TKQ và tổ chức, cá nhân': {
      together: [at('bp-tntkq', 'tiep-nhan'), { outside: 'Tổ chức, cá nhân' }],
    },
    'Cán bộ TN&TKQ và tổ chức, cá nhân': {
      together: [at('bp-tntkq', 'tiep-nhan'), { outside: 'Tổ chức, cá nhân' }],
    },
    // Hồ sơ có thể do nhân viên Bưu điện chuyển thay công chức TN&TKQ; trách nhiệm vẫn là của công chức.
    'Công chức TN&TKQ hoặc nhân viên Bưu điện; Văn thư': {
      inTurn: [at('bp-tntkq', 'tiep-nhan'), at('so-nnmt', 'van-thu')],
    },
    'Chuyên viên được giao xử lý hồ sơ, lãnh đạo phòng, lãnh đạo Sở, Văn thư': {
      inTurn: [
        at('phong-khoang-san', 'chuyen-vien'),
        at('phong-khoang-san', 'lanh-dao-phong'),
        at('so-nnmt', 'lanh-dao'),
        at('so-nnmt', 'van-thu'),
      ],
    },
    'Thành viên Hội đồng thẩm định, Chuyên viên được giao xử lý hồ sơ, Lãnh đạo phòng, Lãnh đạo Sở.': {
      together: [
        at('hoi-dong-tham-dinh', 'hoi-dong'),
        at('phong-khoang-san', 'chuyen-vien'),
        at('phong-khoang-san', 'lanh-dao-phong'),
        at('so-nnmt', 'lanh-dao'),
      ],
    },
  },
})
