import { defineOffices } from 'tthc'

/** Cơ quan và vị trí xử lý như in trong các bảng năm 2025 của Nghệ An, lĩnh vực giáo dục và đào tạo. */
export default defineOffices({
  'ttpvhcc-tinh': {
    name: 'Trung tâm Phục vụ Hành chính công tỉnh',
    level: 'tinh',
    posts: { 'tiep-nhan': 'Công chức, viên chức tại Trung tâm Phục vụ Hành chính công tỉnh' },
  },
  'ttpvhcc-xa': {
    name: 'Trung tâm Phục vụ Hành chính công cấp xã',
    level: 'xa',
    names: { xa: 'Trung tâm Phục vụ Hành chính công xã', phuong: 'Trung tâm Phục vụ Hành chính công phường' },
    posts: { 'tiep-nhan': 'Công chức, viên chức tại Trung tâm Phục vụ Hành chính công xã, phường' },
  },
  'diem-tiep-nhan': {
    name: 'Nơi tiếp nhận hồ sơ',
    level: 'tinh',
    anyOf: ['ttpvhcc-tinh', 'ttpvhcc-xa'],
    posts: {
      'tiep-nhan':
        'Công chức, viên chức tại Trung tâm Phục vụ Hành chính công tỉnh hoặc Trung tâm Phục vụ Hành chính công xã, phường',
    },
  },
  'nha-truong': {
    name: 'Nhà trường',
    level: 'ngoai',
    posts: {
      'tiep-nhan': 'Bộ phận tiếp nhận hồ sơ và trả kết quả của nhà trường',
      'lanh-dao': 'Lãnh đạo nhà trường',
      'van-thu': 'Bộ phận văn thư nhà trường',
    },
  },
  'co-so-gdnn': {
    name: 'Cơ sở giáo dục nghề nghiệp, giáo dục đại học công lập',
    level: 'ngoai',
    posts: {
      'tiep-nhan': 'Bộ phận tiếp nhận hồ sơ và trả kết quả của Cơ sở giáo dục nghề nghiệp, giáo dục đại học công lập',
      'lanh-dao': 'Lãnh đạo Cơ sở giáo dục nghề nghiệp, giáo dục đại học công lập',
    },
  },
  // Phòng của trường hoặc của cơ sở giáo dục; các bảng gọi chung một tên.
  'phong-chuyen-mon': {
    name: 'Phòng chuyên môn được giao xử lý',
    level: 'ngoai',
    posts: {
      'lanh-dao-phong': 'Lãnh đạo Phòng chuyên môn được giao xử lý',
      'vien-chuc': 'Viên chức Phòng chuyên môn được giao xử lý',
    },
  },
  'ubnd-xa': {
    name: 'Ủy ban nhân dân cấp xã',
    level: 'xa',
    posts: { 'lanh-dao': 'Lãnh đạo UBND cấp xã phụ trách lĩnh vực', 'van-thu': 'Bộ phận văn thư UBND cấp xã' },
    aliases: ['UBND cấp xã'],
  },
  'phong-vhxh': {
    name: 'Phòng Văn hóa - Xã hội',
    level: 'xa',
    of: 'ubnd-xa',
    posts: { 'lanh-dao-phong': 'Lãnh đạo Phòng Văn hoá Xã hội', 'chuyen-vien': 'Công chức xử lý hồ sơ' },
    aliases: ['Phòng Văn hoá Xã hội', 'Phòng Văn hóa Xã hội'],
  },
})
