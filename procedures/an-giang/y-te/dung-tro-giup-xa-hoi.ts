import { defineAdoption } from 'tthc'
import dungTroGiupXaHoi from '../../cao-bang/y-te/dung-tro-giup-xa-hoi.js'

/** Đề xuất áp dụng quy trình của Cao Bằng; chưa có quyết định của tỉnh. */
export default defineAdoption({
  process: dungTroGiupXaHoi,
  province: 'an-giang',
  effective: { from: '2026-01-01' },
})
