import { defineAdoption } from 'tthc'
import chamDutChamSocThayThe from '../../cao-bang/y-te/cham-dut-cham-soc-thay-the.js'

/** Đề xuất áp dụng quy trình của Cao Bằng; chưa có quyết định của tỉnh. */
export default defineAdoption({
  process: chamDutChamSocThayThe,
  province: 'quang-ngai',
  offices: { 'diem-tiep-nhan-y-te': 'diem-tiep-nhan', 'phong-btxh': 'phong-bao-tro-xa-hoi' },
  effective: { from: '2026-01-01' },
})
