import { definePlan } from 'tthc'

// Hai mốc cho một việc.
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
          text: 'Cập nhật quy chế vận hành',
          lead: ['Sở Khoa học và Công nghệ'],
          coordinators: [],
          due: {
            kind: 'day',
            text: 'trước ngày 30/8/2025',
            bound: 'before',
            date: '2025-08-30',
            also: { event: 'sap-nhap', days: 0 },
          },
        },
      ],
    },
  ],
})
