import { definePlan } from 'tthc'

// Đúng ngày.
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
            kind: 'event',
            text: '15 ngày kể từ khi có hiệu lực (dự kiến 16/7/2025)',
            event: 'sap-nhap',
            days: 15,
            projected: '2025-07-16',
          },
        },
      ],
    },
  ],
})
