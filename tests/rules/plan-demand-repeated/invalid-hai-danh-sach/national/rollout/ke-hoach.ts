import { definePlan } from 'tthc'

// Xã phải lập hai danh sách.
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
          text: 'Lập danh sách cán bộ cho email',
          lead: ['UBND cấp xã'],
          coordinators: [],
          due: { kind: 'day', text: 'trong ngày 20/6/2025', bound: 'by', date: '2025-06-20' },
          gives: ['danh-sach'],
        },
        {
          id: '1.b',
          text: 'Lập danh sách cán bộ cho hệ thống TTHC',
          lead: ['UBND cấp xã'],
          coordinators: [],
          due: { kind: 'day', text: 'trong ngày 21/6/2025', bound: 'by', date: '2025-06-21' },
          gives: ['danh-sach'],
        },
      ],
    },
  ],
})
