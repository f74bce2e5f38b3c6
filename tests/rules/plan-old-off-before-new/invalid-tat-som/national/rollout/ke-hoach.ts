import { definePlan } from 'tthc'

// Tài khoản cũ dừng hai ngày trước khi tài khoản mới chạy.
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
          text: 'Sao lưu và chạy thử',
          lead: ['Sở Khoa học và Công nghệ'],
          coordinators: [],
          due: { kind: 'day', text: 'ngày 25/6/2025', bound: 'on', date: '2025-06-25' },
          does: ['backup', 'trial'],
        },
        {
          id: '1.b',
          text: 'Dừng tài khoản cũ',
          lead: ['Sở Khoa học và Công nghệ'],
          coordinators: [],
          due: { kind: 'day', text: 'ngày 28/6/2025', bound: 'on', date: '2025-06-28' },
          does: ['switch-off'],
        },
        {
          id: '1.c',
          text: 'Chạy chính thức tài khoản mới',
          lead: ['Sở Khoa học và Công nghệ'],
          coordinators: [],
          due: { kind: 'day', text: 'ngày 30/6/2025', bound: 'on', date: '2025-06-30' },
          does: ['go-live'],
        },
      ],
    },
  ],
})
