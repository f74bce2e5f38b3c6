import { defineNational, days, none } from 'tthc'

export default defineNational({
  code: '2.002760',
  name: 'Xác minh, kết luận đối với quân nhân, công nhân và viên chức quốc phòng, người làm việc trong tổ chức cơ yếu thuộc Ban Cơ yếu Chính phủ mất tích trong chiến tranh',
  field: 'Chính sách quân đội',
  levels: ['khac'],
  limits: [
    { time: days(10), outcome: { step: 'cap-phieu-xac-minh', is: 'đầy đủ thông tin' } },
    { time: days(30), outcome: { step: 'cap-phieu-xac-minh', is: 'không đầy đủ thông tin' } },
  ],
  fees: none('Không'),
  effective: { from: '2025-11-18' },
  source: 'Quyết định số 2929/QĐ-UBND ngày 18/11/2025 (Sơn La)',
})
