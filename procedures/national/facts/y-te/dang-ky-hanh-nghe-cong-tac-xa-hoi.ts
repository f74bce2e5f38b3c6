import { defineNational } from 'tthc'

export default defineNational({
  code: '1.013817',
  name: 'Cấp, cấp lại giấy chứng nhận đăng ký hành nghề công tác xã hội',
  field: 'Y tế',
  levels: ['tinh'],
  effective: { from: '2025-11-27' },
  source: 'Quyết định số 2022/QĐ-UBND ngày 27/11/2025 (Cao Bằng)',
})
