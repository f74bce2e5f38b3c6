import { defineAdoption } from 'tthc'
import dangKyGiamHo from '../../cao-bang/ho-tich/dang-ky-giam-ho.js'

/** Đề xuất áp dụng quy trình của Cao Bằng; chưa có quyết định của tỉnh. */
export default defineAdoption({
  process: dangKyGiamHo,
  province: 'an-giang',
  effective: { from: '2026-01-01' },
})
