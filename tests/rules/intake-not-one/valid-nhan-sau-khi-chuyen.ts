import { at, defineNational, defineProcess, officeHours, workingDays } from 'tthc'

const thuTuc = defineNational({
  code: '1.000002',
  name: 'Cấp lại giấy xác nhận',
  field: 'Y tế',
  effective: { from: '2025-07-01' },
  source: 'Ví dụ, không phải thủ tục có thật',
})

// Chuyển sang bên kia thì bên kia nhận.
export default defineProcess({
  of: [thuTuc],
  province: 'mau',
  standing: 'proposal',
  effective: { from: '2025-07-01' },
  policy: { base: 'mot-cua' },
  total: workingDays(3),
  table: [
    { id: 'tiep-nhan', no: 'Bước 1', name: 'Tiếp nhận', by: 'intake-point', does: 'receive', within: workingDays(0.5) },
    { id: 'chuyen', no: 'Bước 2', name: 'Chuyển hồ sơ', by: at('phong-y-te', 'chuyen-vien'), does: 'transfer', within: workingDays(0.5) },
    { id: 'nhan', no: 'Bước 3', name: 'Nhận hồ sơ', by: 'intake-point', does: 'receive', within: workingDays(2) },
    { id: 'tra', no: 'Bước 4', name: 'Trả kết quả', by: 'intake-point', does: 'return', within: officeHours() },
  ],
})
