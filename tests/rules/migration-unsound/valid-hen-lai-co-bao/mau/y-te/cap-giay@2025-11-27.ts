import { at, defineProcess, officeHours, workingDays } from 'tthc'
import thuTuc from '../../national/facts/y-te/cap-giay.js'

// Bản sau lâu hơn, hẹn lại và báo cho người dân.
export default defineProcess({
  of: [thuTuc],
  province: 'mau',
  standing: 'proposal',
  effective: { from: '2025-11-27' },
  policy: { base: 'mot-cua' },
  total: workingDays(9),
  table: [
    { id: 'tiep-nhan', no: 'Bước 1', name: 'Tiếp nhận', by: 'intake-point', does: 'receive', within: workingDays(0.5) },
    { id: 'xac-minh', no: 'Bước 2', name: 'Xác minh thực tế', by: at('phong-y-te', 'chuyen-vien'), does: 'consult', within: workingDays(8) },
    { id: 'ky', no: 'Bước 3', name: 'Ký giấy', by: at('so-y-te', 'lanh-dao'), does: 'decide', within: workingDays(0.5) },
    { id: 'tra', no: 'Bước 4', name: 'Trả kết quả', by: 'intake-point', does: 'return', within: officeHours() },
  ],
  migrates: { 'tham-dinh': { to: 'xac-minh', clock: 'restart', notice: 'mau-01' } },
})
