import { defineOffices } from 'tthc'

/** Cơ quan và vị trí xử lý như in trong Quyết định 1594/QĐ-TTPVHCC (20/11/2025) của Hà Nội, lĩnh vực tín ngưỡng, tôn giáo. */
export default defineOffices({
  'so-dttg': {
    name: 'Sở Dân tộc và Tôn giáo',
    level: 'tinh',
    posts: { 'lanh-dao': 'Lãnh đạo Sở' },
    aliases: ['Sở Dân tộc & Tôn giáo'],
  },
  'bp-tntkq': {
    name: 'Bộ phận Tiếp nhận và Trả kết quả Sở Dân tộc và Tôn giáo',
    level: 'tinh',
    of: 'so-dttg',
    posts: {
      'tiep-nhan': 'Cán bộ Bộ phận TN&TKQ Sở Dân tộc & Tôn giáo',
      'lanh-dao-phong': 'Trưởng Bộ phận TN&TKQ',
      'co-quan': 'Bộ phận TN&TKQ Sở',
    },
  },
  'phong-nghiep-vu': {
    name: 'Phòng Nghiệp vụ',
    level: 'tinh',
    of: 'so-dttg',
    posts: {
      'lanh-dao-phong': 'Lãnh đạo Phòng Nghiệp vụ',
      'chuyen-vien': 'Chuyên viên phòng Nghiệp vụ',
      'co-quan': 'Phòng Nghiệp vụ Sở Dân tộc và Tôn giáo',
    },
  },
  'ubnd-tinh': {
    name: 'Ủy ban nhân dân Thành phố',
    level: 'tinh',
    posts: { 'lanh-dao': 'Lãnh đạo UBND Thành phố' },
    aliases: ['UBND Thành phố', 'UBND TP'],
  },
  'vp-ubnd-tinh': {
    name: 'Văn phòng UBND Thành phố',
    level: 'tinh',
    of: 'ubnd-tinh',
    posts: { 'lanh-dao': 'Lãnh đạo Văn phòng' },
    aliases: ['Văn phòng', 'Văn phòng Ủy ban nhân dân Thành phố'],
  },
  'phong-hcqt': {
    name: 'Phòng Hành chính – Quản trị',
    level: 'tinh',
    of: 'vp-ubnd-tinh',
    posts: {
      'co-quan': 'Phòng Hành chính – Quản trị của Văn phòng',
      'chuyen-vien': 'Chuyên viên phòng Hành chính – Quản trị',
    },
  },
  'phong-chuyen-mon': {
    name: 'Phòng chuyên môn Văn phòng UBND Thành phố',
    level: 'tinh',
    of: 'vp-ubnd-tinh',
    posts: { 'lanh-dao-phong': 'Lãnh đạo phòng chuyên môn', 'chuyen-vien': 'Chuyên viên phòng chuyên môn' },
    aliases: ['phòng chuyên môn'],
  },
})
