import { definePlan } from 'tthc'

// Sao lưu hôm trước.
export default definePlan({
  province: 'mau',
  document: {
    no: '01/KH-UBND',
    kind: 'Kế hoạch',
    issuer: 'UBND tỉnh Mẫu',
    date: '2025-06',
    subject: 'Triển khai hệ thống dùng chung',
    basis: [],
  },
  sections: [
    {
      id: '1',
      title: 'Hệ thống thông tin giải quyết thủ tục hành chính',
      system: 'he-thong-tthc',
      tasks: [
        {
          id: '1.a',
          text: 'Sao lưu dữ liệu',
          lead: ['Sở Khoa học và Công nghệ'],
          coordinators: [],
          due: { kind: 'day', text: 'trong ngày 24/6/2025', bound: 'by', date: '2025-06-24' },
          does: ['backup'],
        },
        {
          id: '1.b',
          text: 'Chạy thử tài khoản mới',
          lead: ['Sở Khoa học và Công nghệ'],
          coordinators: [],
          due: { kind: 'day', text: 'ngày 25/6/2025', bound: 'on', date: '2025-06-25' },
          does: ['trial'],
        },
        {
          id: '1.c',
          text: 'Chạy chính thức, dừng tài khoản cũ',
          lead: ['Sở Khoa học và Công nghệ'],
          coordinators: [],
          due: { kind: 'day', text: 'ngày 30/6/2025', bound: 'on', date: '2025-06-30' },
          does: ['go-live', 'switch-off'],
        },
      ],
    },
  ],
})
