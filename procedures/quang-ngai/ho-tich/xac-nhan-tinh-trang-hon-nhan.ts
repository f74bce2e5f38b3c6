import { defineAdoption } from 'tthc'
import xacNhanTinhTrangHonNhan from '../../cao-bang/ho-tich/xac-nhan-tinh-trang-hon-nhan.js'

/** Đề xuất áp dụng quy trình của Cao Bằng; chưa có quyết định của tỉnh. */
export default defineAdoption({
  process: xacNhanTinhTrangHonNhan,
  province: 'quang-ngai',
  effective: { from: '2026-01-01' },
})
