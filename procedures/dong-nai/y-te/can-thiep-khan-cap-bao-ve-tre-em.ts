import { defineAdoption } from 'tthc'
import canThiepKhanCapBaoVeTreEm from '../../cao-bang/y-te/can-thiep-khan-cap-bao-ve-tre-em.js'

/** Đề xuất áp dụng quy trình của Cao Bằng; chưa có quyết định của tỉnh. */
export default defineAdoption({
  process: canThiepKhanCapBaoVeTreEm,
  province: 'dong-nai',
  effective: { from: '2026-01-01' },
})
