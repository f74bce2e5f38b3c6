import { defineCalendar } from 'tthc'

/** Năm 2019 chỉ dùng để kiểm lại các phiếu hẹn đã in. */
export default defineCalendar({
  year: 2019,
  closed: [
    { name: 'Tết Dương lịch', from: '2019-01-01' },
    { name: 'Tết Nguyên đán', from: '2019-02-02', to: '2019-02-10', unverified: true },
    { name: 'Giỗ Tổ Hùng Vương và nghỉ bù', from: '2019-04-14', to: '2019-04-15', unverified: true },
    { name: 'Nghỉ hoán đổi dịp 30/4', from: '2019-04-29', unverified: true },
    { name: 'Ngày Chiến thắng 30/4 và Quốc tế lao động 1/5', from: '2019-04-30', to: '2019-05-01' },
    { name: 'Quốc khánh', from: '2019-09-02' },
  ],
  worked: [{ name: 'Làm bù ngày 29/4', from: '2019-05-04', unverified: true }],
  source: 'Bộ luật Lao động 2012 Điều 115; lịch nghỉ hằng năm chưa đối chiếu với thông báo',
})
