import { defineAdoption } from 'tthc'
import dangKyKhaiSinh from '../../cao-bang/ho-tich/dang-ky-khai-sinh.js'

/** Đề xuất áp dụng quy trình của Cao Bằng; chưa có quyết định của tỉnh. */
export default defineAdoption({
  process: dangKyKhaiSinh,
  province: 'an-giang',
  effective: { from: '2026-01-01' },
})
