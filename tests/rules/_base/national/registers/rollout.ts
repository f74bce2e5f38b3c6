import { defineRollout } from 'tthc'

export default defineRollout({
  systems: {
    'he-thong-tthc': { name: 'Hệ thống thông tin giải quyết thủ tục hành chính' },
    'he-thong-bao-cao': { name: 'Hệ thống thông tin báo cáo' },
  },
  events: {
    'sap-nhap': { name: 'việc sáp nhập có hiệu lực', on: '2025-07-01' },
    'co-quyet-dinh': { name: 'có quyết định tổ chức lại' },
  },
  things: {
    'danh-sach': { name: 'danh sách cán bộ' },
    'quy-trinh': { name: 'quy trình nội bộ' },
  },
  review: {
    name: 'Phiếu rà soát',
    event: 'sap-nhap',
    daysBefore: 10,
    sendTo: 'Văn phòng UBND tỉnh',
    thenTo: 'Sở Khoa học và Công nghệ',
    source: 'Kế hoạch mẫu',
    items: [{ id: 'quy-trinh', text: 'Quy trình', thing: 'quy-trinh' }],
  },
})
