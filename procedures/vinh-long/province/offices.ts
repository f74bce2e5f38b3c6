import { defineOffices } from 'tthc'

/** Cơ quan và vị trí xử lý như in trong Quyết định 2682/QĐ-UBND (20/11/2025) của Vĩnh Long. */
export default defineOffices({
  'ttpvhcc-tinh': {
    name: 'Trung tâm Phục vụ hành chính công cấp tỉnh',
    level: 'tinh',
    posts: { 'tiep-nhan': 'Trung tâm Phục vụ hành chính công cấp tỉnh' },
  },
  'ttpvhcc-xa': {
    name: 'Trung tâm Phục vụ hành chính công cấp xã',
    level: 'xa',
    posts: { 'tiep-nhan': 'Trung tâm Phục vụ hành chính công cấp xã' },
  },
  'diem-tiep-nhan': {
    name: 'Nơi tiếp nhận hồ sơ',
    level: 'tinh',
    anyOf: ['ttpvhcc-tinh', 'ttpvhcc-xa'],
    posts: { 'tiep-nhan': 'Trung tâm Phục vụ hành chính công cấp tỉnh/cấp xã' },
  },
  'ubnd-xa': {
    name: 'Ủy ban nhân dân cấp xã',
    level: 'xa',
    posts: { 'lanh-dao': 'Lãnh đạo Ủy ban nhân dân cấp xã', 'van-thu': 'Văn thư Ủy ban nhân dân cấp xã' },
    aliases: ['UBND cấp xã'],
  },
  'cong-an-xa': {
    name: 'Công an cấp xã',
    level: 'xa',
    posts: { 'lanh-dao': 'Chỉ huy Công an cấp xã', 'chuyen-vien': 'Cán bộ Công an cấp xã được phân công' },
  },
})
