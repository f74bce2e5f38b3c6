import { defineNational, none } from 'tthc'

export default defineNational({
  code: '1.014451',
  name: 'Đăng ký thực hiện nhiệm vụ đổi mới sáng tạo tài trợ, đặt hàng về đổi mới công nghệ; phát triển tài sản trí tuệ, nâng cao năng suất, chất lượng; hỗ trợ khởi nghiệp sáng tạo',
  field: 'Khoa học và công nghệ',
  levels: ['tinh'],
  fees: none('Không có'),
  effective: { from: '2025-11-18' },
  source: 'Quyết định số 2776/QĐ-UBND ngày 18/11/2025 (Đồng Nai)',
})
