import { at, defineProcess, notCounted, workingDays } from 'tthc'
import thuTuc from '../../national/facts/vi-du/chung-thuc-chu-ky.js'

/** Dựng lại: xã cũ, công chức tư pháp - hộ tịch thụ lý; không chép từ quyết định nào. */
export default defineProcess({
  of: [thuTuc],
  province: 'vi-du',
  standing: 'reconstruction',
  effective: { from: '2018-07-01', to: '2025-06-30' },
  level: 'xã',
  policy: { base: 'nd-61-2018' },
  total: workingDays(2),
  table: [
    {
      id: 'tiep-nhan',
      no: 'Bước 1',
      name: 'Tiếp nhận',
      by: at('mot-cua-xa-cu', 'tiep-nhan'),
      does: 'receive',
      within: workingDays(0.5),
    },
    {
      id: 'tham-dinh',
      no: 'Bước 2',
      name: 'Kiểm tra giấy tờ, ghi sổ chứng thực',
      by: at('tu-phap-xa-cu', 'chuyen-vien'),
      does: 'examine',
      within: workingDays(1),
    },
    {
      id: 'ky',
      no: 'Bước 3',
      name: 'Ký chứng thực',
      by: at('ubnd-xa-cu', 'lanh-dao'),
      does: 'decide',
      within: workingDays(0.5),
    },
    {
      id: 'tra',
      no: 'Bước 4',
      name: 'Trả kết quả',
      by: at('mot-cua-xa-cu', 'tiep-nhan'),
      does: 'return',
      within: notCounted(),
    },
  ],
})
