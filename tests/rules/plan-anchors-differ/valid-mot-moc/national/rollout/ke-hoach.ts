import { definePlan } from 'tthc'

// Cùng một mốc.
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
          text: 'Ban hành khung kiến trúc số',
          lead: ['Sở Khoa học và Công nghệ'],
          coordinators: [],
          due: { kind: 'event', text: '15 ngày kể từ khi có hiệu lực', event: 'sap-nhap', days: 15 },
        },
        {
          id: '1.b',
          text: 'Cập nhật quy chế vận hành',
          lead: ['Sở Khoa học và Công nghệ'],
          coordinators: [],
          due: { kind: 'event', text: '15 ngày kể từ khi có hiệu lực', event: 'sap-nhap', days: 15 },
        },
      ],
    },
  ],
})
