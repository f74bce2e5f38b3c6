import { defineOffices } from 'tthc'

/**
 * Cơ quan cấp xã theo Nghị định 150/2025/NĐ-CP: xã và đặc khu có Phòng Kinh tế, phường (và đặc khu Phú Quốc) có Phòng
 * Kinh tế, Hạ tầng và Đô thị. Tỉnh dùng lại danh mục này trong province/offices.ts rồi thêm cơ quan của mình.
 */
export default defineOffices({
  'ttpvhcc-xa': {
    name: 'Trung tâm Phục vụ hành chính công cấp xã',
    level: 'xa',
    names: {
      xa: 'Trung tâm Phục vụ hành chính công xã',
      phuong: 'Trung tâm Phục vụ hành chính công phường',
      'dac-khu': 'Trung tâm Phục vụ hành chính công đặc khu',
    },
    posts: { 'tiep-nhan': 'Công chức một cửa, TTPVHCC cấp xã' },
  },
  'ubnd-xa': {
    name: 'Ủy ban nhân dân cấp xã',
    level: 'xa',
    names: { xa: 'Ủy ban nhân dân xã', phuong: 'Ủy ban nhân dân phường', 'dac-khu': 'Ủy ban nhân dân đặc khu' },
    posts: {
      'co-quan': 'UBND cấp xã',
      'nguoi-dung-dau': 'Chủ tịch UBND cấp xã',
      'lanh-dao': 'Lãnh đạo UBND cấp xã',
      'van-thu': 'Văn thư UBND cấp xã',
    },
  },
  'van-phong-xa': {
    name: 'Văn phòng HĐND và UBND cấp xã',
    level: 'xa',
    of: 'ubnd-xa',
    names: {
      xa: 'Văn phòng HĐND và UBND xã',
      phuong: 'Văn phòng HĐND và UBND phường',
      'dac-khu': 'Văn phòng HĐND và UBND đặc khu',
    },
    posts: {
      'lanh-dao-phong': 'Lãnh đạo Văn phòng HĐND và UBND cấp xã',
      'chuyen-vien': 'Công chức Văn phòng HĐND và UBND cấp xã',
    },
  },
  'phong-kinh-te': {
    name: 'Phòng Kinh tế (xã, đặc khu); Phòng Kinh tế, Hạ tầng và Đô thị (phường)',
    level: 'xa',
    of: 'ubnd-xa',
    names: { xa: 'Phòng Kinh tế', phuong: 'Phòng Kinh tế, Hạ tầng và Đô thị', 'dac-khu': 'Phòng Kinh tế' },
    namesIn: [{ unit: '31078', name: 'Phòng Kinh tế, Hạ tầng và Đô thị' }],
    posts: { 'lanh-dao-phong': 'Lãnh đạo phòng kinh tế', 'chuyen-vien': 'Chuyên viên phòng kinh tế' },
  },
  'phong-vhxh': {
    name: 'Phòng Văn hóa - Xã hội',
    level: 'xa',
    of: 'ubnd-xa',
    posts: { 'lanh-dao-phong': 'Lãnh đạo Phòng Văn hóa - Xã hội', 'chuyen-vien': 'Công chức Phòng Văn hóa - Xã hội' },
  },
  'cong-an-xa': {
    name: 'Công an cấp xã',
    level: 'xa',
    names: { xa: 'Công an xã', phuong: 'Công an phường', 'dac-khu': 'Công an đặc khu' },
    posts: { 'lanh-dao': 'Chỉ huy Công an cấp xã', 'chuyen-vien': 'Cán bộ Công an cấp xã' },
  },
})
