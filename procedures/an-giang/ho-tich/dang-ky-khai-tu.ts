import { defineAdoption } from 'tthc'
import dangKyKhaiTu from '../../cao-bang/ho-tich/dang-ky-khai-tu.js'

/** Đề xuất áp dụng quy trình của Cao Bằng; chưa có quyết định của tỉnh. */
export default defineAdoption({
  process: dangKyKhaiTu,
  province: 'an-giang',
  effective: { from: '2026-01-01' },
})
