import { at, defineNational, defineProcess, officeHours, workingHours } from 'tthc'

const thuTuc = defineNational({
  code: '1.000002',
  name: 'Cấp lại giấy xác nhận',
  field: 'Y tế',
  immediate: true,
  effective: { from: '2025-07-01' },
  source: 'Ví dụ, không phải thủ tục có thật',
})

// Bốn giờ là xong.
export default defineProcess({
  of: [thuTuc],
  province: 'mau',
  standing: 'proposal',
  effective: { from: '2025-07-01' },
  policy: { base: 'mot-cua', cutoff: 'next-day' },
  total: workingHours(4),
  table: [
    { id: 'tiep-nhan', no: 'Bước 1', name: 'Tiếp nhận', by: 'intake-point', does: 'receive', within: workingHours(1) },
    { id: 'tham-dinh', no: 'Bước 2', name: 'Thẩm định', by: at('phong-y-te', 'chuyen-vien'), does: 'examine', within: workingHours(2) },
    { id: 'ky', no: 'Bước 3', name: 'Ký giấy', by: at('so-y-te', 'lanh-dao'), does: 'decide', within: workingHours(1) },
    { id: 'tra', no: 'Bước 4', name: 'Trả kết quả', by: 'intake-point', does: 'return', within: officeHours() },
  ],
})
