import { definePlan } from 'tthc'

// Chạy thử rồi không có ngày chạy chính thức.
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
          text: 'Sao lưu và chạy thử tài khoản mới',
          lead: ['Sở Khoa học và Công nghệ'],
          coordinators: [],
          due: { kind: 'day', text: 'ngày 25/6/2025', bound: 'on', date: '2025-06-25' },
          does: ['backup', 'trial'],
        },
      ],
    },
  ],
})
