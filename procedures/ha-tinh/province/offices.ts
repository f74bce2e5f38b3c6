import { defineOffices } from 'tthc'

/** Cơ quan và vị trí xử lý như in trong các bảng tháng 11/2025 của Hà Tĩnh, lĩnh vực khoáng sản. */
export default defineOffices({
  'bp-tntkq': {
    name: 'Bộ phận Tiếp nhận và Trả kết quả',
    level: 'tinh',
    posts: { 'tiep-nhan': 'Công chức TN&TKQ' },
    aliases: ['TN&TKQ'],
  },
  'so-nnmt': {
    name: 'Sở Nông nghiệp và Môi trường',
    level: 'tinh',
    posts: { 'lanh-dao': 'Lãnh đạo Sở', 'van-thu': 'Văn thư' },
    aliases: ['Sở NN&MT'],
  },
  'phong-khoang-san': {
    name: 'Phòng Khoáng sản',
    level: 'tinh',
    of: 'so-nnmt',
    posts: { 'lanh-dao-phong': 'Trưởng phòng', 'chuyen-vien': 'Chuyên viên được giao xử lý hồ sơ' },
  },
  'hoi-dong-tham-dinh': {
    name: 'Hội đồng thẩm định',
    level: 'tinh',
    posts: { 'hoi-dong': 'Thành viên Hội đồng thẩm định' },
  },
  'ubnd-tinh': {
    name: 'Ủy ban nhân dân tỉnh',
    level: 'tinh',
    posts: { 'co-quan': 'UBND tỉnh' },
  },
})
