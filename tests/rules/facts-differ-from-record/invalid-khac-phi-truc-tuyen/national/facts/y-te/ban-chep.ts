import { defineNational, workingDays } from 'tthc'

// Bản chép dữ liệu quốc gia.
export default defineNational({
  code: '1.000002',
  name: 'Thủ tục cấp lại giấy xác nhận',
  field: 'Y tế',
  levels: ['xa'],
  limits: [{ time: workingDays(3) }],
  fees: [
    { id: 'phi-truc-tiep', name: 'Phí cấp lại', kind: 'fee', amount: 20000, channel: ['in-person', 'post'] },
    { id: 'phi-truc-tuyen', name: 'Phí cấp lại', kind: 'fee', amount: 10000, channel: ['online'] },
  ],
  effective: { from: '2025-07-01' },
  source: 'Ví dụ, không phải thủ tục có thật',
  uncollated: true,
})
