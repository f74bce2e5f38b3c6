import { defineNational, none } from 'tthc'

export default defineNational({
  code: '1.012644',
  name: 'Đề nghị thay đổi trụ sở của tổ chức tôn giáo, tổ chức tôn giáo trực thuộc',
  field: 'Tín ngưỡng, tôn giáo',
  levels: ['tinh'],
  fees: none('Phí: Không; Lệ phí: Không'),
  effective: { from: '2025-11-20' },
  source: 'Quyết định số 1594/QĐ-TTPVHCC ngày 20/11/2025 (Hà Nội)',
})
