import { defineNational } from 'tthc'

export default defineNational({
  name: 'Đăng ký đất đai, tài sản gắn liền với đất, cấp Giấy chứng nhận quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất lần đầu đối với tổ chức đang sử dụng đất',
  field: 'Đất đai',
  levels: ['xa', 'tinh'],
  effective: { from: '2025-12-05' },
  source: 'Quyết định số 138/2025/QĐ-UBND ngày 25/11/2025 (Đồng Tháp)',
})
