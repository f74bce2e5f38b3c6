import { at, defineNational, defineProcess, officeHours, workingDays } from 'tthc'

const dai = defineNational({
  code: '1.000002',
  name: 'Cấp lại giấy xác nhận',
  field: 'Y tế',
  limits: [{ time: workingDays(9), cite: { law: 'nd-118-2025' } }],
  effective: { from: '2025-07-01' },
  source: 'Ví dụ, không phải thủ tục có thật',
})

// Mã thứ hai có thời hạn ngắn hơn: hai lần hẹn cộng lại quá thời hạn đó.
const ngan = defineNational({ ...dai, code: '1.000003', limits: [{ time: workingDays(4), cite: { law: 'nd-118-2025' } }] })

export default defineProcess({
  of: [dai, ngan],
  province: 'mau',
  standing: 'proposal',
  effective: { from: '2025-07-01' },
  policy: { base: 'mot-cua' },
  total: workingDays(3),
  table: [
    {
      id: 'hen-1',
      title: 'Hẹn lần 1',
      limit: workingDays(3),
      rows: [
    { id: 'tiep-nhan', no: 'Bước 1', name: 'Tiếp nhận', by: 'intake-point', does: 'receive', within: workingDays(0.5) },
    { id: 'tham-dinh', no: 'Bước 2', name: 'Thẩm định', by: at('phong-y-te', 'chuyen-vien'), does: 'examine', within: workingDays(2) },
      ],
    },
    {
      id: 'hen-2',
      title: 'Hẹn lần 2',
      limit: workingDays(2),
      rows: [
    { id: 'ky', no: 'Bước 3', name: 'Ký giấy', by: at('so-y-te', 'lanh-dao'), does: 'decide', within: workingDays(0.5) },
    { id: 'tra', no: 'Bước 4', name: 'Trả kết quả', by: 'intake-point', does: 'return', within: officeHours() },
      ],
    },
  ],
})
