import { defineOffices } from 'tthc'

/** Cơ quan trước và sau ngày 01/7/2025; cơ quan cấp huyện ghi cấp "ngoai" vì không còn cấp đó. */
export default defineOffices({
  'ttpvhcc-xa': {
    name: 'Trung tâm Phục vụ hành chính công cấp xã',
    level: 'xa',
    posts: { 'tiep-nhan': 'Công chức TTPVHCC' },
  },
  'van-phong-xa': { name: 'Văn phòng HĐND và UBND', level: 'xa', posts: { 'chuyen-vien': 'Công chức Văn phòng' } },
  'phong-vhxh': { name: 'Phòng Văn hóa - Xã hội', level: 'xa', posts: { 'chuyen-vien': 'Công chức Phòng VHXH' } },
  'ubnd-xa': { name: 'UBND cấp xã', level: 'xa', posts: { 'lanh-dao': 'Lãnh đạo UBND xã' } },
  'so-y-te': { name: 'Sở Y tế', level: 'tinh', posts: { 'chuyen-vien': 'Chuyên viên Sở', 'lanh-dao': 'Lãnh đạo Sở' } },
  'mot-cua-xa-cu': { name: 'Bộ phận một cửa xã (cũ)', level: 'xa', posts: { 'tiep-nhan': 'Công chức một cửa xã' } },
  'tu-phap-xa-cu': {
    name: 'Tư pháp - hộ tịch xã (cũ)',
    level: 'xa',
    posts: { 'chuyen-vien': 'Công chức tư pháp - hộ tịch' },
  },
  'ubnd-xa-cu': {
    name: 'UBND xã (cũ)',
    level: 'xa',
    posts: { 'lanh-dao': 'Lãnh đạo UBND xã cũ', 'chuyen-vien': 'Công chức văn hóa - xã hội' },
  },
  'phong-ldtbxh-huyen': {
    name: 'Phòng Lao động - Thương binh và Xã hội huyện (đã giải thể)',
    level: 'ngoai',
    posts: { 'chuyen-vien': 'Chuyên viên phòng huyện', 'lanh-dao-phong': 'Lãnh đạo phòng huyện' },
  },
})
