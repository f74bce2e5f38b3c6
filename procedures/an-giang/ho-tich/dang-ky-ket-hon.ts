import { defineAdoption } from 'tthc'
import dangKyKetHon from '../../cao-bang/ho-tich/dang-ky-ket-hon.js'

/** Đề xuất áp dụng quy trình của Cao Bằng; chưa có quyết định của tỉnh. */
export default defineAdoption({
  process: dangKyKetHon,
  province: 'an-giang',
  effective: { from: '2026-01-01' },
})
