import { at, defineProvince } from 'tthc'
import offices from './offices.js'

export default defineProvince({
  id: 'mau',
  code: '99',
  name: 'tỉnh Mẫu',
  identifier: 'H99',
  layouts: {
    'bon-cot': {
      columns: [
        { key: 'no', title: 'Bước' },
        { key: 'what', title: 'Nội dung' },
        { key: 'who', title: 'Trách nhiệm' },
        { key: 'time', title: 'Thời gian' },
      ],
    },
  },
  offices,
  intakePoint: at('ttpvhcc-tinh', 'tiep-nhan'),
  receipts: {
    'le-phi': {
      name: 'Biên lai thu phí, lệ phí',
      patterns: [{ template: '01BLP0-001', symbol: 'BI-25T', effective: { from: '2025-07-01', to: '2026-06-30' } }],
    },
  },
})
