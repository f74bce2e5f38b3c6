import { defineProcess, officeHours, workingDays } from 'tthc'
import thuTuc from '../../national/facts/y-te/cap-giay.js'

export default defineProcess({
  of: [thuTuc],
  province: 'mau',
  standing: 'proposal',
  effective: { from: '2026-01-01' },
  policy: { base: 'mot-cua' },
  total: workingDays(3),
  table: [
    { id: 'tiep-nhan', no: 'Bước 1', name: 'Tiếp nhận', by: { role: 'chuyen-vien', at: 'phong-vhxh' }, does: 'receive', within: workingDays(0.5) },
    { id: 'tham-dinh', no: 'Bước 2', name: 'Thẩm định', by: { role: 'van-thu', at: 'ubnd-xa' }, does: 'examine', within: workingDays(1.5) },
    { id: 'ky', no: 'Bước 3', name: 'Ký', by: { role: 'lanh-dao', at: 'ubnd-xa' }, does: 'decide', within: workingDays(1) },
    { id: 'tra', no: 'Bước 4', name: 'Trả kết quả', by: { role: 'chuyen-vien', at: 'phong-vhxh' }, does: 'return', within: officeHours() },
  ],
})
