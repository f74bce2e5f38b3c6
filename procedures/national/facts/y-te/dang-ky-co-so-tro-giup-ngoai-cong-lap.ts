import { defineNational } from 'tthc'

export default defineNational({
  code: '1.013814',
  name: 'Đăng ký thành lập, đăng ký thay đổi nội dung, cấp lại giấy chứng nhận đăng ký thành lập và giải thể cơ sở trợ giúp xã hội ngoài công lập',
  field: 'Y tế',
  levels: ['tinh'],
  effective: { from: '2025-11-27' },
  source: 'Quyết định số 2022/QĐ-UBND ngày 27/11/2025 (Cao Bằng)',
})
