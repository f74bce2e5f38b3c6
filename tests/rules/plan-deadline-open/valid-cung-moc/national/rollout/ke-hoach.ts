import { definePlan } from 'tthc'

// Cả hai cùng có vế thay thế.
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
          text: 'Cung cấp thông tin đăng ký',
          lead: ['Sở Khoa học và Công nghệ'],
          coordinators: [],
          due: {
            kind: 'day',
            text: 'trong ngày 22/6/2025',
            bound: 'by',
            date: '2025-06-22',
            or: { event: 'co-quyet-dinh', days: 0 },
          },
        },
        {
          id: '1.b',
          text: 'Tổng hợp đăng ký',
          lead: ['Sở Khoa học và Công nghệ'],
          coordinators: [],
          due: {
            kind: 'day',
            text: 'trong ngày 23/6/2025',
            bound: 'by',
            date: '2025-06-23',
            or: { event: 'co-quyet-dinh', days: 1 },
          },
          needs: ['1.a'],
        },
      ],
    },
  ],
})
