import { defineNational, none } from 'tthc'

export default defineNational({
  code: '2.002755',
  name: 'Giải quyết chế độ trợ cấp một lần đối với công nhân viên chức nhà nước, chuyên gia các ngành; cán bộ xã, phường, thị trấn; công an xã; thanh niên xung phong trực tiếp tham gia chiến tranh bảo vệ Tổ quốc và làm nhiệm vụ … (trích)',
  field: 'Chính sách quân đội',
  levels: ['xa', 'tinh', 'khac'],
  fees: none('Không'),
  effective: { from: '2025-11-18' },
  source: 'Quyết định số 2929/QĐ-UBND ngày 18/11/2025 (Sơn La)',
})
