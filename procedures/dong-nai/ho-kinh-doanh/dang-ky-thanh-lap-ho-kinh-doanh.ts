import { defineAdoption } from 'tthc'
import dangKyThanhLapHoKinhDoanh from '../../cao-bang/ho-kinh-doanh/dang-ky-thanh-lap-ho-kinh-doanh.js'

/** Đề xuất áp dụng quy trình của Cao Bằng; chưa có quyết định của tỉnh. */
export default defineAdoption({
  process: dangKyThanhLapHoKinhDoanh,
  province: 'dong-nai',
  effective: { from: '2026-01-01' },
})
