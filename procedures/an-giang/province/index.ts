import { at, defineProvince } from 'tthc'
import offices from './offices.js'

export default defineProvince({
  id: 'an-giang',
  code: '91',
  name: 'An Giang',
  identifier: 'H01',
  layouts: {
    'bon-cot': {
      columns: [
        { key: 'no', title: 'Bước' },
        { key: 'what', title: 'Nội dung' },
        { key: 'who', title: 'Trách nhiệm' },
        { key: 'time', title: 'Thời gian' },
      ],
      totalLabel: 'Tổng thời gian giải quyết',
    },
  },
  offices,
  intakePoint: at('diem-tiep-nhan', 'tiep-nhan'),
  dossierNumber: '{mã định danh}-{yyMMdd}-{NNNN}',
  hours: [
    { from: '07:00', to: '11:30' },
    { from: '13:30', to: '17:00' },
  ],
  // Ký hiệu thật của từng đơn vị chưa công khai: hai mẫu dưới đây là mẫu thử, theo dạng của hai thời kỳ.
  receipts: {
    'bien-lai-phi-le-phi': {
      name: 'Biên lai điện tử thu phí, lệ phí',
      account: 'Tài khoản chuyên thu của đơn vị thu, mở tại Kho bạc Nhà nước',
      patterns: [
        {
          template: '01BLP0-001',
          symbol: 'BI-25T',
          effective: { from: '2025-07-01', to: '2026-06-30' },
          sample: true,
        },
        { template: 'EBL01', symbol: '26TAA', effective: { from: '2026-07-01' }, sample: true },
      ],
    },
  },
})
