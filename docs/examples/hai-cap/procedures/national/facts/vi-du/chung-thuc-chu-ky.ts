import { defineNational } from 'tthc'

export default defineNational({
  name: 'Chứng thực chữ ký (ví dụ chuyển từ ba cấp về hai cấp)',
  field: 'Chứng thực',
  effective: { from: '2015-04-10' },
  source: 'Ví dụ minh họa, không phải hồ sơ thủ tục',
})
