import { defineAdoption } from 'tthc'
import tiepNhanDoiTuongBaoTroXaHoi from '../../cao-bang/y-te/tiep-nhan-doi-tuong-bao-tro-xa-hoi.js'

/** Đề xuất áp dụng quy trình của Cao Bằng; chưa có quyết định của tỉnh. */
export default defineAdoption({
  process: tiepNhanDoiTuongBaoTroXaHoi,
  province: 'an-giang',
  offices: { 'diem-tiep-nhan-y-te': 'diem-tiep-nhan', 'phong-btxh': 'phong-bao-tro-xa-hoi' },
  effective: { from: '2026-01-01' },
})
