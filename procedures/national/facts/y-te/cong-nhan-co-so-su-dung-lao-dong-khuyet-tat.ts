import { defineNational } from 'tthc'

export default defineNational({
  code: '1.001806',
  name: 'Quyết định công nhận cơ sở sản xuất, kinh doanh sử dụng từ 30% tổng số lao động trở lên là người khuyết tật',
  field: 'Y tế',
  levels: ['tinh'],
  effective: { from: '2025-11-27' },
  source: 'Quyết định số 2022/QĐ-UBND ngày 27/11/2025 (Cao Bằng)',
})
