import { defineForms } from 'tthc'

/**
 * Biểu mẫu của cơ chế một cửa, theo hai thời kỳ. Quyết định cùng tháng còn dùng cả hai cách đánh số, nên mỗi mẫu có thời
 * hạn riêng. Biên lai không thuộc các mẫu này.
 */
export default defineForms({
  'tt01-2018-mau-01': {
    no: '01',
    name: 'Giấy tiếp nhận hồ sơ và hẹn trả kết quả',
    law: 'tt-01-2018-vpcp',
    purpose: 'intake',
    effective: { from: '2019-01-08', to: '2025-09-14' },
    replacedBy: 'tt03-2025-mau-01',
  },
  'tt01-2018-mau-02': {
    no: '02',
    name: 'Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ',
    law: 'tt-01-2018-vpcp',
    purpose: 'supplement',
    effective: { from: '2019-01-08', to: '2025-09-14' },
    replacedBy: 'tt03-2025-mau-02',
  },
  'tt01-2018-mau-03': {
    no: '03',
    name: 'Phiếu từ chối tiếp nhận giải quyết hồ sơ',
    law: 'tt-01-2018-vpcp',
    purpose: 'refusal',
    effective: { from: '2019-01-08', to: '2025-09-14' },
    replacedBy: 'tt03-2025-mau-03',
  },
  'tt01-2018-mau-04': {
    no: '04',
    name: 'Phiếu xin lỗi và hẹn lại ngày trả kết quả',
    law: 'tt-01-2018-vpcp',
    purpose: 'apology',
    effective: { from: '2019-01-08', to: '2025-09-14' },
    replacedBy: 'tt03-2025-mau-04',
  },
  'tt01-2018-mau-05': {
    no: '05',
    name: 'Phiếu kiểm soát quá trình giải quyết hồ sơ',
    law: 'tt-01-2018-vpcp',
    purpose: 'control',
    effective: { from: '2019-01-08', to: '2025-09-14' },
    replacedBy: 'tt03-2025-mau-06',
  },
  'tt01-2018-mau-06': {
    no: '06',
    name: 'Sổ theo dõi hồ sơ',
    law: 'tt-01-2018-vpcp',
    purpose: 'book',
    effective: { from: '2019-01-08', to: '2025-09-14' },
    replacedBy: 'tt03-2025-mau-07',
  },
  'tt03-2025-mau-01': {
    no: '01',
    name: 'Giấy tiếp nhận hồ sơ và hẹn trả kết quả',
    law: 'tt-03-2025-vpcp',
    purpose: 'intake',
    effective: { from: '2025-09-15' },
  },
  'tt03-2025-mau-02': {
    no: '02',
    name: 'Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ',
    law: 'tt-03-2025-vpcp',
    purpose: 'supplement',
    effective: { from: '2025-09-15' },
  },
  'tt03-2025-mau-03': {
    no: '03',
    name: 'Phiếu từ chối tiếp nhận giải quyết hồ sơ',
    law: 'tt-03-2025-vpcp',
    purpose: 'refusal',
    effective: { from: '2025-09-15' },
  },
  // Tên của mẫu 04 mới có ở một nguồn.
  'tt03-2025-mau-04': {
    no: '04',
    name: 'Văn bản xin lỗi và đề nghị gia hạn',
    law: 'tt-03-2025-vpcp',
    purpose: 'apology',
    effective: { from: '2025-09-15' },
  },
  'tt03-2025-mau-05': {
    no: '05',
    name: 'Thông báo dừng giải quyết hồ sơ',
    law: 'tt-03-2025-vpcp',
    purpose: 'stop',
    effective: { from: '2025-09-15' },
  },
  'tt03-2025-mau-06': {
    no: '06',
    name: 'Phiếu kiểm soát quá trình giải quyết hồ sơ',
    law: 'tt-03-2025-vpcp',
    purpose: 'control',
    effective: { from: '2025-09-15' },
  },
  'tt03-2025-mau-07': {
    no: '07',
    name: 'Sổ theo dõi hồ sơ',
    law: 'tt-03-2025-vpcp',
    purpose: 'book',
    effective: { from: '2025-09-15' },
  },
})
