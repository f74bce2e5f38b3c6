import { definePlan } from 'tthc'

// Thông báo trước, cập nhật sau.
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
          text: 'Thông báo mã định danh',
          lead: ['Sở Khoa học và Công nghệ'],
          coordinators: [],
          due: { kind: 'day', text: 'trước ngày 18/6/2025', bound: 'before', date: '2025-06-18' },
        },
        {
          id: '1.b',
          text: 'Cập nhật mã định danh lên hệ thống',
          lead: ['Sở Khoa học và Công nghệ'],
          coordinators: [],
          due: { kind: 'day', text: 'trước ngày 20/6/2025', bound: 'before', date: '2025-06-20' },
          needs: ['1.a'],
        },
      ],
    },
  ],
})
