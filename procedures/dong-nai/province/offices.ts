import { defineOffices } from 'tthc'
import capXa from '../../national/offices/cap-xa.js'

/**
 * Cơ quan và vị trí xử lý như in trong Quyết định 2776/QĐ-UBND (18/11/2025) của Đồng Nai, lĩnh vực khoa học và công nghệ;
 * cơ quan cấp xã theo Nghị định 150/2025/NĐ-CP và cơ quan cấp tỉnh mà những quy trình áp dụng lại cần tới.
 */
export default defineOffices({
  ...capXa,
  'so-khcn': {
    name: 'Sở Khoa học và Công nghệ',
    level: 'tinh',
    unit: 'so-khoa-hoc-cong-nghe',
    posts: { 'lanh-dao': 'Lãnh đạo Sở Khoa học và Công nghệ' },
  },
  'phong-dmst': {
    name: 'Phòng Đổi mới sáng tạo',
    level: 'tinh',
    of: 'so-khcn',
    posts: { 'lanh-dao-phong': 'Lãnh đạo Phòng Đổi mới sáng tạo', 'chuyen-vien': 'Chuyên viên Phòng Đổi mới sáng tạo' },
  },
  'phong-khcn': {
    name: 'Phòng Khoa học và Công nghệ',
    level: 'tinh',
    of: 'so-khcn',
    posts: {
      'lanh-dao-phong': 'Lãnh đạo Phòng Khoa học và Công nghệ',
      'chuyen-vien': 'Chuyên viên Phòng Khoa học và Công nghệ',
    },
  },
  'ubnd-tinh': {
    name: 'Ủy ban nhân dân tỉnh',
    level: 'tinh',
    unit: 'vp-ubnd-tinh',
    posts: { 'lanh-dao': 'Lãnh đạo UBND tỉnh' },
    aliases: ['UBND tỉnh'],
  },
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
