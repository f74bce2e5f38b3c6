import { definePlan } from 'tthc'

// Quy trình có sau ngày gửi rà soát 21/6.
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
          text: 'Phê duyệt quy trình nội bộ',
          lead: ['Sở Khoa học và Công nghệ'],
          coordinators: [],
          due: { kind: 'day', text: 'trước ngày 30/6/2025', bound: 'before', date: '2025-06-30' },
          gives: ['quy-trinh'],
        },
      ],
    },
  ],
})
