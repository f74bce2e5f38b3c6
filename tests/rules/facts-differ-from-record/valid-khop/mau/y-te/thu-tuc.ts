import { at, defineNational, defineProcess, officeHours, workingDays, workingHours } from 'tthc'

const thuTuc = defineNational({
  code: '1.000002',
  name: 'Cấp lại giấy xác nhận',
  field: 'Y tế',
  levels: ['xa'],
  limits: [{ time: workingHours(24) }],
  fees: [
    { id: 'phi', name: 'Phí cấp lại', kind: 'fee', amount: 20000, channel: ['in-person', 'post'] },
    { id: 'phi-qua-mang', name: 'Phí cấp lại', kind: 'fee', amount: 10000, channel: ['online'] },
  ],
  effective: { from: '2025-07-01' },
  source: 'Ví dụ, không phải thủ tục có thật',
})

// Sở tự ghi dữ kiện của thủ tục theo quyết định công bố.
export default defineProcess({
  of: [thuTuc],
  province: 'mau',
  standing: 'proposal',
  effective: { from: '2025-07-01' },
  policy: { base: 'mot-cua' },
  total: workingDays(3),
  table: [
    { id: 'tiep-nhan', no: 'Bước 1', name: 'Tiếp nhận', by: 'intake-point', does: 'receive', within: workingDays(0.5) },
    { id: 'tham-dinh', no: 'Bước 2', name: 'Thẩm định', by: at('phong-y-te', 'chuyen-vien'), does: 'examine', within: workingDays(2) },
    { id: 'ky', no: 'Bước 3', name: 'Ký giấy', by: at('so-y-te', 'lanh-dao'), does: 'decide', within: workingHours(4) },
    { id: 'tra', no: 'Bước 4', name: 'Trả kết quả', by: 'intake-point', does: 'return', within: officeHours() },
  ],
})
