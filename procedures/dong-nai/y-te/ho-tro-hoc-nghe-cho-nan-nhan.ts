import { defineAdoption } from 'tthc'
import hoTroHocNgheChoNanNhan from '../../cao-bang/y-te/ho-tro-hoc-nghe-cho-nan-nhan.js'

/** Đề xuất áp dụng quy trình của Cao Bằng; chưa có quyết định của tỉnh. */
export default defineAdoption({
  process: hoTroHocNgheChoNanNhan,
  province: 'dong-nai',
  offices: { 'diem-tiep-nhan-y-te': 'diem-tiep-nhan', 'phong-btxh': 'phong-bao-tro-xa-hoi' },
  effective: { from: '2026-01-01' },
})
