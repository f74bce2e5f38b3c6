import { defineNational } from 'tthc'

export default defineNational({
  code: '1.000091',
  name: 'Đề nghị chấm dứt hoạt động của cơ sở hỗ trợ nạn nhân',
  field: 'Y tế',
  levels: ['tinh'],
  effective: { from: '2025-11-27' },
  source: 'Quyết định số 2022/QĐ-UBND ngày 27/11/2025 (Cao Bằng)',
})
