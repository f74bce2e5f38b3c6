import { definePlan } from 'tthc'

// Tên có thật.
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
          text: 'Lập danh sách',
          lead: ['Sở Khoa học và Công nghệ'],
          coordinators: [],
          due: { kind: 'day', text: 'trong ngày 20/6/2025', bound: 'by', date: '2025-06-20' },
          systems: ['he-thong-tthc'],
        },
      ],
    },
  ],
})
