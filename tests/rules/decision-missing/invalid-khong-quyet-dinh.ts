import { defineProcess, officeHours, workingDays } from 'tthc'
import thuTuc from '../../national/facts/y-te/cap-giay.js'

// Đã công bố, nhưng không nêu quyết định.
export default defineProcess({
  of: [thuTuc],
  province: 'mau',
  standing: 'published',
  effective: { from: '2025-07-01' },
  policy: { base: 'mot-cua' },
  total: workingDays(3),
  table: [
    { id: 'tiep-nhan', no: 'Bước 1', name: 'Tiếp nhận', by: 'intake-point', does: 'receive', within: workingDays(0.5) },
    { id: 'tham-dinh', no: 'Bước 2', name: 'Thẩm định', by: { role: 'chuyen-vien', at: 'phong-y-te' }, does: 'examine', within: workingDays(2.5) },
    { id: 'tra', no: 'Bước 3', name: 'Trả kết quả', by: 'intake-point', does: 'return', within: officeHours() },
  ],
})
