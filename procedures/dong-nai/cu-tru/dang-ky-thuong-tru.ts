import { defineAdoption } from 'tthc'
import dangKyThuongTru from '../../cao-bang/cu-tru/dang-ky-thuong-tru.js'

/** Đề xuất áp dụng quy trình của Cao Bằng; chưa có quyết định của tỉnh. */
export default defineAdoption({
  process: dangKyThuongTru,
  province: 'dong-nai',
  effective: { from: '2026-01-01' },
})
