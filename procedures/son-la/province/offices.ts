import { defineOffices } from 'tthc'

/** Cơ quan và vị trí xử lý như in trong Quyết định 2929/QĐ-UBND (18/11/2025) của Sơn La, lĩnh vực chính sách quân đội. */
export default defineOffices({
  'ttpvhcc-tinh': {
    name: 'Trung tâm Phục vụ hành chính công tỉnh',
    level: 'tinh',
    posts: { 'tiep-nhan': 'Cán bộ một cửa của Sở Nội vụ tại Trung tâm Phục vụ hành chính công tỉnh' },
    aliases: ['Trung tâm Phục vụ hành chính công cấp tỉnh'],
  },
  'ttpvhcc-xa': {
    name: 'Trung tâm Phục vụ hành chính công cấp xã',
    level: 'xa',
    posts: { 'tiep-nhan': 'Cán bộ một cửa của Trung tâm Phục vụ hành chính công cấp xã' },
  },
  'diem-tiep-nhan': {
    name: 'Nơi tiếp nhận hồ sơ',
    level: 'tinh',
    anyOf: ['ttpvhcc-tinh', 'ttpvhcc-xa'],
    posts: {
      'tiep-nhan':
        'Bộ phận một cửa tại Trung tâm Phục vụ hành chính công cấp tỉnh và Trung tâm Phục vụ hành chính công cấp xã',
    },
  },
  'ubnd-xa': {
    name: 'Ủy ban nhân dân cấp xã',
    level: 'xa',
    posts: { 'lanh-dao': 'Lãnh đạo UBND cấp xã' },
    aliases: ['UBND cấp xã'],
  },
  'phong-vhxh': {
    name: 'Phòng Văn hóa - Xã hội',
    level: 'xa',
    of: 'ubnd-xa',
    posts: {
      'co-quan': 'Phòng Văn hóa - Xã hội',
      'lanh-dao-phong': 'Lãnh đạo Phòng phân công thụ lý',
      'chuyen-vien': 'Chuyên viên Phòng Văn hóa - Xã hội',
    },
  },
  'hoi-dong-chinh-sach': {
    name: 'Hội đồng chính sách',
    level: 'xa',
    of: 'ubnd-xa',
    posts: { 'hoi-dong': 'Hội đồng chính sách' },
  },
  'ban-chqs-xa': {
    name: 'Ban Chỉ huy Quân sự cấp xã',
    level: 'xa',
    posts: { 'co-quan': 'Ban Chỉ huy Quân sự cấp xã' },
  },
  'bo-chqs-tinh': {
    name: 'Bộ Chỉ huy Quân sự tỉnh',
    level: 'ngoai',
    posts: { 'co-quan': 'Bộ CHQS tỉnh', 'lanh-dao': 'Chính ủy Bộ Chỉ huy Quân sự tỉnh' },
    aliases: ['Bộ CHQS tỉnh'],
  },
  'co-quan-nhan-su': {
    name: 'Cơ quan nhân sự Bộ CHQS tỉnh (Cán bộ hoặc Quân lực)',
    level: 'ngoai',
    of: 'bo-chqs-tinh',
    posts: { 'lanh-dao-phong': 'Thủ trưởng cơ quan phân công thụ lý', 'chuyen-vien': 'Trợ lý phụ trách' },
  },
  'phong-chinh-tri': {
    name: 'Phòng Chính trị',
    level: 'ngoai',
    of: 'bo-chqs-tinh',
    posts: { 'co-quan': 'Phòng Chính trị' },
  },
  'ban-chinh-sach': {
    name: 'Ban Chính sách',
    level: 'ngoai',
    of: 'phong-chinh-tri',
    posts: { 'co-quan': 'Ban Chính sách/ Phòng Chính trị' },
  },
  'trung-doan': {
    name: 'Cấp Trung đoàn hoặc tương đương',
    level: 'ngoai',
    posts: { 'co-quan': 'Cấp Trung đoàn hoặc tương đương' },
  },
  'dai-doi': {
    name: 'Đại đội, tiểu đoàn hoặc tương đương',
    level: 'ngoai',
    of: 'trung-doan',
    posts: { 'chuyen-vien': 'Cán bộ đại đội, tiểu đoàn hoặc tương đương' },
  },
})
