import { defineOffices } from 'tthc'

/** Cơ quan và vị trí xử lý như in trong Quyết định 2776/QĐ-UBND (18/11/2025) của Đồng Nai, lĩnh vực khoa học và công nghệ. */
export default defineOffices({
  'so-khcn': {
    name: 'Sở Khoa học và Công nghệ',
    level: 'tinh',
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
    posts: { 'lanh-dao': 'Lãnh đạo UBND tỉnh' },
    aliases: ['UBND tỉnh'],
  },
})
