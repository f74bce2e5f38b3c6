import { definePlan } from 'tthc'

// Cả hai có hạn.
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
          text: 'Tham mưu bản cập nhật kế hoạch',
          lead: ['Sở Khoa học và Công nghệ'],
          coordinators: [],
          due: { kind: 'day', text: 'trong ngày 15/6/2025', bound: 'by', date: '2025-06-15' },
        },
        {
          id: '1.b',
          text: 'Rà soát theo bản cập nhật',
          lead: ['Sở Khoa học và Công nghệ'],
          coordinators: [],
          due: { kind: 'day', text: 'trong ngày 30/6/2025', bound: 'by', date: '2025-06-30' },
          needs: ['1.a'],
        },
      ],
    },
  ],
})
