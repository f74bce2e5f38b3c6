import { definePlan } from 'tthc'

// Chỉ một nơi có hạn.
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
          text: 'Lập danh sách cán bộ của sở',
          lead: ['Sở Khoa học và Công nghệ'],
          coordinators: [],
          due: { kind: 'day', text: 'trong ngày 15/6/2025', bound: 'by', date: '2025-06-15' },
          gives: ['danh-sach'],
        },
        {
          id: '1.b',
          text: 'Lập danh sách cán bộ của xã',
          lead: ['UBND cấp xã'],
          coordinators: [],
          gives: ['danh-sach'],
        },
      ],
    },
  ],
})
