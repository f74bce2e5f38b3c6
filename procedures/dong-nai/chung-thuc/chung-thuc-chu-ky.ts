import { defineAdoption } from 'tthc'
import chungThucChuKy from '../../cao-bang/chung-thuc/chung-thuc-chu-ky.js'

/** Đề xuất áp dụng quy trình của Cao Bằng; chưa có quyết định của tỉnh. */
export default defineAdoption({
  process: chungThucChuKy,
  province: 'dong-nai',
  effective: { from: '2026-01-01' },
})
