import { defineNational } from 'tthc'

export default defineNational({
  code: '1.012990',
  name: 'Cấp giấy xác nhận quá trình thực hành công tác xã hội',
  field: 'Y tế',
  levels: ['tinh', 'khac'],
  effective: { from: '2025-11-27' },
  source: 'Quyết định số 2022/QĐ-UBND ngày 27/11/2025 (Cao Bằng)',
})
