import { definePlan } from 'tthc'

// Cập nhật mã xong trước khi có thông báo cấp mã.
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
          due: { kind: 'day', text: 'trước ngày 22/6/2025', bound: 'before', date: '2025-06-22' },
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
