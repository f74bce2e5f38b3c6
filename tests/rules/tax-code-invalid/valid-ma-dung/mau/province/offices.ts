import { defineOffices } from 'tthc'

export default defineOffices({
  'ttpvhcc-tinh': { name: 'Trung tâm Phục vụ hành chính công tỉnh', level: 'tinh', posts: { 'tiep-nhan': 'Công chức TTPVHCC tỉnh' } },
  'so-y-te': { name: 'Sở Y tế', taxCode: '0100109106', level: 'tinh', posts: { 'lanh-dao': 'Lãnh đạo Sở', 'van-thu': 'Văn thư Sở' } },
  'phong-y-te': { name: 'Phòng Nghiệp vụ', level: 'tinh', of: 'so-y-te', posts: { 'chuyen-vien': 'Chuyên viên', 'lanh-dao': 'Lãnh đạo Phòng' } },
  'ubnd-xa': { name: 'UBND cấp xã', level: 'xa', posts: { 'lanh-dao': 'Lãnh đạo UBND xã', 'van-thu': 'Văn thư xã' } },
  'phong-vhxh': { name: 'Phòng Văn hóa - Xã hội', level: 'xa', of: 'ubnd-xa', posts: { 'chuyen-vien': 'Công chức' } },
})
