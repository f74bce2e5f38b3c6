import { defineOffices } from 'tthc'

/** Cơ quan và vị trí xử lý như in trong các bảng tháng 11/2025 của Bắc Ninh, lĩnh vực đầu tư (Sở Tài chính). */
export default defineOffices({
  'ttpvhcc-tinh': {
    name: 'Trung tâm Phục vụ hành chính công tỉnh',
    level: 'tinh',
    posts: { 'tiep-nhan': 'Công chức của Sở Tài chính tiếp nhận hồ sơ tại Trung tâm Phục vụ hành chính công' },
    aliases: ['Trung tâm Phục vụ hành chính công'],
  },
  'ttpvhcc-xa': {
    name: 'Trung tâm Phục vụ hành chính công cấp xã',
    level: 'xa',
    posts: { 'tiep-nhan': 'Công chức tiếp nhận hồ sơ tại TT PVHCC cấp xã' },
    aliases: ['TT PVHCC cấp xã'],
  },
  'diem-tiep-nhan': {
    name: 'Nơi tiếp nhận hồ sơ',
    level: 'tinh',
    anyOf: ['ttpvhcc-tinh', 'ttpvhcc-xa'],
    posts: {
      'tiep-nhan':
        'Công chức của Sở Tài chính tiếp nhận hồ sơ tại Trung tâm Phục vụ hành chính công hoặc công chức tiếp nhận hồ sơ tại TT PVHCC cấp xã',
    },
  },
  'so-tai-chinh': {
    name: 'Sở Tài chính',
    level: 'tinh',
    posts: { 'lanh-dao': 'Lãnh đạo Sở', 'van-thu': 'Văn thư Sở' },
  },
  'phong-chuyen-mon': {
    name: 'Phòng chuyên môn Sở Tài chính',
    level: 'tinh',
    of: 'so-tai-chinh',
    posts: { 'lanh-dao-phong': 'Lãnh đạo Phòng chuyên môn', 'chuyen-vien': 'Chuyên viên được phân công' },
    aliases: ['Phòng chuyên môn'],
  },
  'phong-dau-thau': {
    name: 'Phòng Đấu thầu, Thẩm định và Giám sát đầu tư',
    level: 'tinh',
    of: 'so-tai-chinh',
    posts: { 'lanh-dao-phong': 'Lãnh đạo Phòng Đấu thầu, Thẩm định và Giám sát đầu tư' },
  },
  'ubnd-tinh': {
    name: 'Ủy ban nhân dân tỉnh',
    level: 'tinh',
    posts: { 'co-quan': 'UBND tỉnh' },
  },
})
