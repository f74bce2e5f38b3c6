import { defineCalendar } from 'tthc'

export default defineCalendar({
  year: 2025,
  closed: [
    { name: 'Tết Dương lịch', from: '2025-01-01' },
    { name: 'Tết Nguyên đán', from: '2025-01-25', to: '2025-02-02', unverified: true },
    { name: 'Giỗ Tổ Hùng Vương', from: '2025-04-07' },
    { name: 'Ngày Chiến thắng 30/4 và Quốc tế lao động 1/5', from: '2025-04-30', to: '2025-05-01' },
    { name: 'Nghỉ hoán đổi dịp 1/5', from: '2025-05-02', unverified: true },
    { name: 'Quốc khánh', from: '2025-09-01', to: '2025-09-02', unverified: true },
  ],
  worked: [{ name: 'Làm bù ngày 2/5', from: '2025-04-26', unverified: true }],
  source: 'Bộ luật Lao động 2019 Điều 112; lịch nghỉ hằng năm chưa đối chiếu với thông báo',
})
