import { definePlan } from 'tthc'

// Danh sách chờ rà soát, rà soát chờ danh sách.
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
        { id: '1.a', text: 'Lập danh sách', lead: ['Sở Khoa học và Công nghệ'], coordinators: [], needs: ['1.b'] },
        { id: '1.b', text: 'Rà soát danh sách', lead: ['Sở Khoa học và Công nghệ'], coordinators: [], needs: ['1.a'] },
      ],
    },
  ],
})
