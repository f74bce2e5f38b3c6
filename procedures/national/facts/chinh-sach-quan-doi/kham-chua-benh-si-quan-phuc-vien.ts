import { defineNational, none } from 'tthc'

export default defineNational({
  code: '2.002767',
  name: 'Đăng ký khám bệnh, chữa bệnh đối với sĩ quan phục viên có đủ 15 năm phục vụ trong Quân đội',
  field: 'Chính sách quân đội',
  levels: ['khac'],
  fees: none('Không'),
  effective: { from: '2025-11-18' },
  source: 'Quyết định số 2929/QĐ-UBND ngày 18/11/2025 (Sơn La)',
})
