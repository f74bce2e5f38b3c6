import { defineNational } from 'tthc'

export default defineNational({
  code: '1.013934',
  name: 'Cấp, cấp lại giấy chứng nhận đủ điều kiện kinh doanh dịch vụ lưu trữ',
  field: 'Nội vụ',
  levels: ['tinh'],
  effective: { from: '2025-11-28' },
  source: 'Quyết định số 2028/QĐ-UBND ngày 28/11/2025 (Cao Bằng)',
})
