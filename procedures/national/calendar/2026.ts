import { defineCalendar } from 'tthc'

/** Từ năm 2026 có thêm ngày nghỉ 24/11 (Nghị quyết 28/2026/QH16). */
export default defineCalendar({
  year: 2026,
  closed: [
    { name: 'Tết Dương lịch', from: '2026-01-01' },
    { name: 'Nghỉ hoán đổi dịp Tết Dương lịch', from: '2026-01-02', unverified: true },
    { name: 'Tết Nguyên đán', from: '2026-02-14', to: '2026-02-22', unverified: true },
    { name: 'Giỗ Tổ Hùng Vương và nghỉ bù', from: '2026-04-26', to: '2026-04-27', unverified: true },
    { name: 'Ngày Chiến thắng 30/4 và Quốc tế lao động 1/5', from: '2026-04-30', to: '2026-05-01' },
    { name: 'Nghỉ hoán đổi dịp Quốc khánh', from: '2026-08-31', unverified: true },
    { name: 'Quốc khánh', from: '2026-09-01', to: '2026-09-02', unverified: true },
    { name: 'Ngày nghỉ 24/11', from: '2026-11-24' },
  ],
  worked: [
    { name: 'Làm bù ngày 2/1', from: '2026-01-10', unverified: true },
    { name: 'Làm bù ngày 31/8', from: '2026-08-22', unverified: true },
  ],
  source: 'Bộ luật Lao động 2019 Điều 112, Nghị quyết 28/2026/QH16; lịch nghỉ hằng năm chưa đối chiếu với thông báo',
})
