import { defineOffices } from 'tthc'
import capXa from '../../national/offices/cap-xa.js'

/** Cơ quan cấp xã theo Nghị định 150/2025/NĐ-CP, và các cơ quan cấp tỉnh mà những quy trình áp dụng lại cần tới. */
export default defineOffices({
  ...capXa,
  'ttpvhcc-tinh': {
    name: 'Trung tâm Phục vụ hành chính công tỉnh',
    level: 'tinh',
    posts: { 'tiep-nhan': 'Công chức tiếp nhận hồ sơ tại TTPVHCC tỉnh' },
  },
  'diem-tiep-nhan': {
    name: 'Nơi tiếp nhận hồ sơ',
    level: 'tinh',
    anyOf: ['ttpvhcc-tinh', 'ttpvhcc-xa'],
    posts: { 'tiep-nhan': 'Công chức tiếp nhận hồ sơ tại TTPVHCC tỉnh hoặc TTPVHCC cấp xã' },
  },
  'so-y-te': {
    name: 'Sở Y tế',
    level: 'tinh',
    posts: { 'co-quan': 'Sở Y tế', 'lanh-dao': 'Lãnh đạo Sở Y tế', 'van-thu': 'Văn thư Sở Y tế' },
  },
  // Tên phòng của tỉnh chưa đối chiếu; theo phòng tương ứng ở nơi có quy trình gốc.
  'phong-bao-tro-xa-hoi': {
    name: 'Phòng Bảo trợ xã hội',
    level: 'tinh',
    of: 'so-y-te',
    posts: { 'lanh-dao-phong': 'Lãnh đạo Phòng Bảo trợ xã hội', 'chuyen-vien': 'Chuyên viên Phòng Bảo trợ xã hội' },
  },
  'co-so-tro-giup': {
    name: 'Cơ sở trợ giúp xã hội',
    level: 'ngoai',
    posts: {
      'co-quan': 'Cơ sở trợ giúp xã hội',
      'lanh-dao': 'Lãnh đạo cơ sở trợ giúp xã hội',
      'nguoi-dung-dau': 'Người đứng đầu cơ sở trợ giúp xã hội',
      'vien-chuc': 'Viên chức cơ sở trợ giúp xã hội',
      'van-thu': 'Văn thư cơ sở trợ giúp xã hội',
    },
  },
})
