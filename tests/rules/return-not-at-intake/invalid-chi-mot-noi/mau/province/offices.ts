import { defineOffices } from 'tthc'

export default defineOffices({
  'ttpvhcc-tinh': { name: 'Trung tâm Phục vụ hành chính công tỉnh', level: 'tinh', posts: { 'tiep-nhan': 'Công chức TTPVHCC tỉnh' } },
  'so-y-te': { name: 'Sở Y tế', level: 'tinh', posts: { 'lanh-dao': 'Lãnh đạo Sở', 'van-thu': 'Văn thư Sở', 'tiep-nhan': 'Công chức một cửa của Sở' } },
  'phong-y-te': { name: 'Phòng Nghiệp vụ', level: 'tinh', of: 'so-y-te', posts: { 'chuyen-vien': 'Chuyên viên', 'lanh-dao': 'Lãnh đạo Phòng' } },
  'ubnd-xa': { name: 'UBND cấp xã', level: 'xa', posts: { 'lanh-dao': 'Lãnh đạo UBND xã', 'van-thu': 'Văn thư xã', 'tiep-nhan': 'Công chức một cửa xã' } },
  'phong-vhxh': { name: 'Phòng Văn hóa - Xã hội', level: 'xa', of: 'ubnd-xa', posts: { 'chuyen-vien': 'Công chức' } },
  'diem-tiep-nhan': { name: 'Nơi tiếp nhận', level: 'tinh', anyOf: ['ttpvhcc-tinh', 'ubnd-xa'], posts: { 'tiep-nhan': 'Công chức nơi tiếp nhận' } },
})
