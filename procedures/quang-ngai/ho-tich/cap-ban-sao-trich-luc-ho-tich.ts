import { defineAdoption } from 'tthc'
import capBanSaoTrichLucHoTich from '../../cao-bang/ho-tich/cap-ban-sao-trich-luc-ho-tich.js'

/** Đề xuất áp dụng quy trình của Cao Bằng; chưa có quyết định của tỉnh. */
export default defineAdoption({
  process: capBanSaoTrichLucHoTich,
  province: 'quang-ngai',
  effective: { from: '2026-01-01' },
})
