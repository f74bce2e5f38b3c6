import { defineAdoption } from 'tthc'
import dangKyTamTru from '../../cao-bang/cu-tru/dang-ky-tam-tru.js'

/** Đề xuất áp dụng quy trình của Cao Bằng; chưa có quyết định của tỉnh. */
export default defineAdoption({
  process: dangKyTamTru,
  province: 'dong-nai',
  effective: { from: '2026-01-01' },
})
