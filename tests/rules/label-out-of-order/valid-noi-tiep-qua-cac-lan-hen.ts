import { at, defineProcess, officeHours, workingDays } from 'tthc'
import thuTuc from '../../national/facts/y-te/cap-giay.js'

// Số chạy tiếp qua các lần hẹn.
export default defineProcess({
  of: [thuTuc],
  province: 'mau',
  standing: 'proposal',
  effective: { from: '2025-07-01' },
  policy: { base: 'mot-cua' },
  total: workingDays(3),
  table: [
    { id: 'hen-1', title: 'Hẹn lần 1', rows: [
        { id: 'tiep-nhan', no: '1', name: 'Tiếp nhận', by: 'intake-point', does: 'receive', within: workingDays(0.5) },
        { id: 'tham-dinh', no: '2', name: 'Thẩm định', by: at('phong-y-te', 'chuyen-vien'), does: 'examine', within: workingDays(2) },
    ] },
    { id: 'ky', no: '3', name: 'Ký giấy', by: at('so-y-te', 'lanh-dao'), does: 'decide', within: workingDays(0.5) },
    { id: 'hen-2', title: 'Hẹn lần 2', rows: [
        { id: 'tra', no: '4', name: 'Trả kết quả', by: 'intake-point', does: 'return', within: officeHours() },
    ] },
  ],
})
