import { definePlan } from 'tthc'

// Hoàn thiện xong trước khi chạy.
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
          text: 'Rà soát, hoàn thiện để hệ thống ổn định',
          lead: ['Sở Khoa học và Công nghệ'],
          coordinators: [],
          due: { kind: 'day', text: 'trước ngày 30/6/2025', bound: 'before', date: '2025-06-30' },
          does: ['stabilise'],
        },
        {
          id: '1.c',
          text: 'Dừng tài khoản cũ, chạy chính thức tài khoản mới',
          lead: ['Sở Khoa học và Công nghệ'],
          coordinators: [],
          due: { kind: 'day', text: 'ngày 30/6/2025', bound: 'on', date: '2025-06-30' },
          does: ['switch-off', 'go-live'],
        },
      ],
    },
  ],
})
