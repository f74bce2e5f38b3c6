import { defineNational } from 'tthc'

export default defineNational({
  code: '1.013861',
  name: 'Phê duyệt nội dung trao đổi thông tin, dữ liệu khí tượng thủy văn, giám sát biến đổi khí hậu với tổ chức quốc tế, tổ chức cá nhân nước ngoài không thuộc điều ước quốc tế mà Cộng hòa xã hội chủ nghĩa Việt Nam là thành viên đối … (trích)',
  field: 'Môi trường',
  levels: ['tinh'],
  effective: { from: '2025-11-18' },
  source: 'Quyết định số 1948/QĐ-UBND ngày 18/11/2025 (Cao Bằng)',
})
