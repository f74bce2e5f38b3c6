import { defineNational } from 'tthc'

export default defineNational({
  name: 'Xác định lại diện tích đất ở của hộ gia đình, cá nhân đã được cấp Giấy chứng nhận trước ngày 01 tháng 7 năm 2004',
  field: 'Đất đai',
  levels: ['xa'],
  effective: { from: '2025-12-05' },
  source: 'Quyết định số 138/2025/QĐ-UBND ngày 25/11/2025 (Đồng Tháp)',
})
