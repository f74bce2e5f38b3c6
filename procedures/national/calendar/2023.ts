import { defineCalendar } from 'tthc'

/** Năm 2023 chỉ dùng để kiểm lại các phiếu hẹn đã in. */
export default defineCalendar({
  year: 2023,
  closed: [
    { name: 'Tết Dương lịch và nghỉ bù', from: '2023-01-01', to: '2023-01-02' },
    { name: 'Tết Nguyên đán', from: '2023-01-20', to: '2023-01-26', unverified: true },
    { name: 'Giỗ Tổ Hùng Vương, 30/4, 1/5 và nghỉ bù', from: '2023-04-29', to: '2023-05-03', unverified: true },
    { name: 'Quốc khánh và nghỉ bù', from: '2023-09-01', to: '2023-09-04', unverified: true },
  ],
  source: 'Bộ luật Lao động 2019 Điều 112; lịch nghỉ hằng năm chưa đối chiếu với thông báo',
})
