import { definePlan } from 'tthc'

// Bàn giao mà không có ngày.
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
          text: 'Cấp mã định danh cho các đơn vị',
          lead: ['Sở Khoa học và Công nghệ'],
          coordinators: [],
          due: { kind: 'day', text: 'trong ngày 15/6/2025', bound: 'by', date: '2025-06-15' },
        },
      ],
    },
  ],
  duties: [{ id: '2.a', actor: 'Sở Nội vụ', text: 'Hướng dẫn bàn giao dữ liệu', does: ['hand-over'] }],
})
