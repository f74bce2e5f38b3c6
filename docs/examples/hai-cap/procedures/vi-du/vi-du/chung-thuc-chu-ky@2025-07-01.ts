import { at, defineProcess, notCounted, workingDays } from 'tthc'
import thuTuc from '../../national/facts/vi-du/chung-thuc-chu-ky.js'

/** Xã mới: Văn phòng HĐND và UBND thụ lý. */
export default defineProcess({
  of: [thuTuc],
  province: 'vi-du',
  standing: 'proposal',
  effective: { from: '2025-07-01' },
  level: 'xã',
  policy: { base: 'nd-118-2025' },
  total: workingDays(2),
  table: [
    {
      id: 'tiep-nhan',
      no: 'Bước 1',
      name: 'Tiếp nhận',
      by: at('ttpvhcc-xa', 'tiep-nhan'),
      does: 'receive',
      within: workingDays(0.5),
    },
    {
      id: 'tham-dinh',
      no: 'Bước 2',
      name: 'Kiểm tra giấy tờ, ghi sổ chứng thực',
      by: at('van-phong-xa', 'chuyen-vien'),
      does: 'examine',
      within: workingDays(1),
    },
    {
      id: 'ky',
      no: 'Bước 3',
      name: 'Ký chứng thực',
      by: at('ubnd-xa', 'lanh-dao'),
      does: 'decide',
      within: workingDays(0.5),
    },
    {
      id: 'tra',
      no: 'Bước 4',
      name: 'Trả kết quả',
      by: at('ttpvhcc-xa', 'tiep-nhan'),
      does: 'return',
      within: notCounted(),
    },
  ],
  // Người làm đổi cùng với đơn vị: xã mới nhận bàn giao cả hồ sơ, từng bước về đúng bước đó.
  migrates: {
    'tiep-nhan': { to: 'tiep-nhan', clock: 'keep' },
    'tham-dinh': { to: 'tham-dinh', clock: 'keep' },
    ky: { to: 'ky', clock: 'keep' },
    tra: { to: 'tra', clock: 'keep' },
  },
})
