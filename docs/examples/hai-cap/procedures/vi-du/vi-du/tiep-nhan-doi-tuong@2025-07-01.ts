import { at, defineProcess, notCounted, workingDays } from 'tthc'
import thuTuc from '../../national/facts/vi-du/tiep-nhan-doi-tuong.js'

/** Hai cấp: xã mới chuyển thẳng lên tỉnh. */
export default defineProcess({
  of: [thuTuc],
  province: 'vi-du',
  standing: 'proposal',
  effective: { from: '2025-07-01' },
  level: 'liên thông xã->tỉnh',
  policy: { base: 'nd-118-2025' },
  total: workingDays(13),
  table: [
    {
      id: 'tiep-nhan',
      no: 'Bước 1',
      name: 'Tiếp nhận hồ sơ',
      by: at('ttpvhcc-xa', 'tiep-nhan'),
      does: 'receive',
      within: workingDays(0.5),
    },
    {
      id: 'tham-dinh-xa',
      no: 'Bước 2',
      name: 'Xét duyệt ở xã',
      by: at('phong-vhxh', 'chuyen-vien'),
      does: 'examine',
      within: workingDays(5),
    },
    {
      id: 'ky-xa',
      no: 'Bước 3',
      name: 'Ký văn bản đề nghị',
      by: at('ubnd-xa', 'lanh-dao'),
      does: 'decide',
      within: workingDays(1),
    },
    {
      id: 'tham-dinh-tinh',
      no: 'Bước 4',
      name: 'Thẩm định ở Sở',
      by: at('so-y-te', 'chuyen-vien'),
      does: 'examine',
      within: workingDays(5),
    },
    {
      id: 'quyet-dinh',
      no: 'Bước 5',
      name: 'Quyết định tiếp nhận',
      by: at('so-y-te', 'lanh-dao'),
      does: 'decide',
      within: workingDays(1.5),
    },
    {
      id: 'tra',
      no: 'Bước 6',
      name: 'Trả kết quả',
      by: at('ttpvhcc-xa', 'tiep-nhan'),
      does: 'return',
      within: notCounted(),
    },
  ],
  // Hồ sơ đang ở phòng của huyện: xã xét duyệt rồi, nên về Sở; không bước nào phải làm lại.
  migrates: {
    'tiep-nhan': { to: 'tiep-nhan', clock: 'keep' },
    'tham-dinh-xa': { to: 'tham-dinh-xa', clock: 'keep' },
    'ky-xa': { to: 'ky-xa', clock: 'keep' },
    'tham-dinh-huyen': { to: 'tham-dinh-tinh', clock: 'keep' },
    'trinh-huyen': { to: 'tham-dinh-tinh', clock: 'keep' },
    tra: { to: 'tra', clock: 'keep' },
  },
})
