import { defineNational } from 'tthc'

export default defineNational({
  code: '2.000286',
  name: 'Tiếp nhận đối tượng bảo trợ xã hội có hoàn cảnh đặc biệt khó khăn vào cơ sở trợ giúp xã hội',
  field: 'Y tế',
  levels: ['xa', 'tinh', 'khac'],
  effective: { from: '2025-11-27' },
  source: 'Quyết định số 2022/QĐ-UBND ngày 27/11/2025 (Cao Bằng)',
})
