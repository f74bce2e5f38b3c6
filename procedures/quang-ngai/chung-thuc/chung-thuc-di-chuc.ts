import { defineAdoption } from 'tthc'
import chungThucDiChuc from '../../cao-bang/chung-thuc/chung-thuc-di-chuc.js'

/** Đề xuất áp dụng quy trình của Cao Bằng; chưa có quyết định của tỉnh. */
export default defineAdoption({
  process: chungThucDiChuc,
  province: 'quang-ngai',
  effective: { from: '2026-01-01' },
})
