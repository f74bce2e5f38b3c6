import { at, defineProcess, notCounted, workingDays } from 'tthc'
import thuTuc from '../../national/facts/vi-du/tiep-nhan-doi-tuong.js'

/** Dựng lại: xã, huyện, tỉnh; không chép từ quyết định nào. */
export default defineProcess({
  of: [thuTuc],
  province: 'vi-du',
  standing: 'reconstruction',
  effective: { from: '2021-07-01', to: '2025-06-30' },
  level: 'liên thông xã->huyện->tỉnh',
  policy: { base: 'nd-61-2018' },
  total: workingDays(20),
  table: [
    {
      id: 'tiep-nhan',
      no: 'Bước 1',
      name: 'Tiếp nhận hồ sơ',
      by: at('mot-cua-xa-cu', 'tiep-nhan'),
      does: 'receive',
      within: workingDays(0.5),
    },
    {
      id: 'tham-dinh-xa',
      no: 'Bước 2',
      name: 'Xét duyệt ở xã',
      by: at('ubnd-xa-cu', 'chuyen-vien'),
      does: 'examine',
      within: workingDays(5),
    },
    {
      id: 'ky-xa',
      no: 'Bước 3',
      name: 'Ký văn bản đề nghị',
      by: at('ubnd-xa-cu', 'lanh-dao'),
      does: 'decide',
      within: workingDays(1),
    },
    {
      id: 'tham-dinh-huyen',
      no: 'Bước 4',
      name: 'Thẩm định ở huyện',
      by: at('phong-ldtbxh-huyen', 'chuyen-vien'),
      does: 'examine',
      within: workingDays(6),
    },
    {
      id: 'trinh-huyen',
      no: 'Bước 5',
      name: 'Ký chuyển hồ sơ lên tỉnh',
      by: at('phong-ldtbxh-huyen', 'lanh-dao-phong'),
      does: 'review',
      within: workingDays(1),
    },
    {
      id: 'tham-dinh-tinh',
      no: 'Bước 6',
      name: 'Thẩm định ở Sở',
      by: at('so-y-te', 'chuyen-vien'),
      does: 'examine',
      within: workingDays(5),
    },
    {
      id: 'quyet-dinh',
      no: 'Bước 7',
      name: 'Quyết định tiếp nhận',
      by: at('so-y-te', 'lanh-dao'),
      does: 'decide',
      within: workingDays(1.5),
    },
    {
      id: 'tra',
      no: 'Bước 8',
      name: 'Trả kết quả',
      by: at('mot-cua-xa-cu', 'tiep-nhan'),
      does: 'return',
      within: notCounted(),
    },
  ],
})
