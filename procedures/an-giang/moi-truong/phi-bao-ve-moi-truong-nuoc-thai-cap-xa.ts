import { defineAdoption } from 'tthc'
import phiBaoVeMoiTruongNuocThaiCapXa from '../../cao-bang/moi-truong/phi-bao-ve-moi-truong-nuoc-thai-cap-xa.js'

/** Đề xuất áp dụng quy trình của Cao Bằng; chưa có quyết định của tỉnh. */
export default defineAdoption({
  process: phiBaoVeMoiTruongNuocThaiCapXa,
  province: 'an-giang',
  offices: { 'diem-tiep-nhan-nnmt': 'diem-tiep-nhan' },
  effective: { from: '2026-01-01' },
})
