import { at, defineOverride } from 'tthc'

/** Đề xuất mẫu: đặc khu ít người, lãnh đạo UBND trực tiếp phân công hồ sơ kết hôn thay lãnh đạo Văn phòng. */
export default defineOverride({
  unit: '21548',
  process: 'dang-ky-ket-hon',
  effective: { from: '2026-01-01' },
  post: { 'phan-cong': at('ubnd-xa', 'lanh-dao') },
})
