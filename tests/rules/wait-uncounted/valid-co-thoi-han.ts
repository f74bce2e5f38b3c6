import { at, defineNational, defineProcess, officeHours, workingDays } from 'tthc'

const thuTuc = defineNational({
  code: '1.000002',
  name: 'Cấp lại giấy xác nhận',
  field: 'Y tế',
  effective: { from: '2025-07-01' },
  source: 'Ví dụ, không phải thủ tục có thật',
})

// Cơ quan được hỏi có thời hạn trả lời.
export default defineProcess({
  of: [thuTuc],
  province: 'mau',
  standing: 'proposal',
  effective: { from: '2025-07-01' },
  policy: { base: 'mot-cua' },
  total: workingDays(8),
  table: [
    { id: 'tiep-nhan', no: 'Bước 1', name: 'Tiếp nhận', by: 'intake-point', does: 'receive', within: workingDays(0.5) },
    { id: 'xin-y-kien', no: 'Bước 2', name: 'Lấy ý kiến Sở Tài chính', by: at('phong-y-te', 'chuyen-vien'), does: 'consult', within: workingDays(5) },
    { id: 'tham-dinh', no: 'Bước 3', name: 'Thẩm định', by: at('phong-y-te', 'chuyen-vien'), does: 'examine', within: workingDays(2) },
    { id: 'ky', no: 'Bước 4', name: 'Ký giấy', by: at('so-y-te', 'lanh-dao'), does: 'decide', within: workingDays(0.5) },
    { id: 'tra', no: 'Bước 5', name: 'Trả kết quả', by: 'intake-point', does: 'return', within: officeHours() },
  ],
})
