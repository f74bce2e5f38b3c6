import { definePlan } from 'tthc'

// Cùng đối tượng.
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
          text: 'Lập tài khoản',
          lead: ['Sở Khoa học và Công nghệ'],
          coordinators: [],
          due: {
            kind: 'waves',
            text: 'theo từng đợt',
            waves: [{ who: 'Cán bộ cấp xã', date: '2025-06-23', levels: ['xa'] }],
          },
        },
        {
          id: '1.b',
          text: 'Thông báo tài khoản',
          lead: ['Sở Khoa học và Công nghệ'],
          coordinators: [],
          due: {
            kind: 'waves',
            text: 'theo từng đợt',
            waves: [{ who: 'Cán bộ cấp xã', date: '2025-06-24', levels: ['xa'] }],
          },
          needs: ['1.a'],
        },
      ],
    },
  ],
})
