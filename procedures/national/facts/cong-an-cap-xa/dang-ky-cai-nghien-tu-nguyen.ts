import { defineNational, none } from 'tthc'

export default defineNational({
  code: '3.000527.H61',
  name: 'Đăng ký cai nghiện ma túy tự nguyện',
  field: 'Công an cấp xã',
  levels: ['xa'],
  fees: none('Không'),
  effective: { from: '2025-11-20' },
  source: 'Quyết định số 2682/QĐ-UBND ngày 20/11/2025 (Vĩnh Long)',
})
