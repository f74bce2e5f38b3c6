import { defineAdoption } from 'tthc'
import phiBaoVeMoiTruongKhiThaiCapXa from '../../cao-bang/moi-truong/phi-bao-ve-moi-truong-khi-thai-cap-xa.js'

/** Đề xuất áp dụng quy trình của Cao Bằng; chưa có quyết định của tỉnh. */
export default defineAdoption({
  process: phiBaoVeMoiTruongKhiThaiCapXa,
  province: 'dong-nai',
  offices: { 'diem-tiep-nhan-nnmt': 'diem-tiep-nhan' },
  effective: { from: '2026-01-01' },
})
