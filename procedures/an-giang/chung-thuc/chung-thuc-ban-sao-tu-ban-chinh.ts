import { defineAdoption } from 'tthc'
import chungThucBanSaoTuBanChinh from '../../cao-bang/chung-thuc/chung-thuc-ban-sao-tu-ban-chinh.js'

/** Đề xuất áp dụng quy trình của Cao Bằng; chưa có quyết định của tỉnh. */
export default defineAdoption({
  process: chungThucBanSaoTuBanChinh,
  province: 'an-giang',
  effective: { from: '2026-01-01' },
})
