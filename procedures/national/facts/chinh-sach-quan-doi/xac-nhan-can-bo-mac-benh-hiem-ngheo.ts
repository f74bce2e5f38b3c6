import { defineNational, none } from 'tthc'

export default defineNational({
  code: '2.002761',
  name: 'Xác nhận cán bộ Quân đội nghỉ hưu mắc bệnh hiểm nghèo',
  field: 'Chính sách quân đội',
  levels: ['khac'],
  fees: none('Không'),
  effective: { from: '2025-11-18' },
  source: 'Quyết định số 2929/QĐ-UBND ngày 18/11/2025 (Sơn La)',
})
