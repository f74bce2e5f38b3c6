import { defineOffices } from 'tthc'

export default defineOffices({
  'ubnd-xa': { name: 'UBND cấp xã', level: 'xa', posts: { 'lanh-dao': 'Lãnh đạo UBND xã', 'van-thu': 'Văn thư xã' } },
  'phong-xa-hoi': { name: 'Phòng Xã hội', level: 'xa', of: 'ubnd-xa', posts: { 'chuyen-vien': 'Công chức' } },
})
