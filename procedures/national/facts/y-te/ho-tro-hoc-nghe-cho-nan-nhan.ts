import { defineNational } from 'tthc'

export default defineNational({
  code: '2.001661',
  name: 'Hỗ trợ học văn hóa, học nghề, trợ cấp khó khăn ban đầu cho nạn nhân',
  field: 'Y tế',
  levels: ['xa', 'tinh'],
  effective: { from: '2025-11-27' },
  source: 'Quyết định số 2022/QĐ-UBND ngày 27/11/2025 (Cao Bằng)',
})
