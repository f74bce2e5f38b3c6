import { defineNational } from 'tthc'

export default defineNational({
  code: '1.013932',
  name: 'Sử dụng tài liệu lưu trữ tại lưu trữ lịch sử Nhà nước',
  field: 'Nội vụ',
  levels: ['tinh'],
  effective: { from: '2025-11-28' },
  source: 'Quyết định số 2028/QĐ-UBND ngày 28/11/2025 (Cao Bằng)',
})
