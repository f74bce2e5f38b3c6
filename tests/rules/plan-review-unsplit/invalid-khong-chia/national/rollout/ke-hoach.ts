import { definePlan } from 'tthc'

// Mười ngày cho hai việc, không chia.
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
          text: 'Gửi nội dung rà soát',
          lead: ['UBND cấp xã'],
          coordinators: ['Văn phòng UBND tỉnh', 'Sở Khoa học và Công nghệ'],
          due: { kind: 'event', text: 'trước 10 ngày khi việc sáp nhập có hiệu lực', event: 'sap-nhap', days: -10 },
        },
      ],
    },
  ],
})
