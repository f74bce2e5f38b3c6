import { defineNational } from 'tthc'

export default defineNational({
  name: 'Tiếp nhận đối tượng vào cơ sở trợ giúp xã hội (ví dụ chuyển từ ba cấp về hai cấp)',
  field: 'Bảo trợ xã hội',
  effective: { from: '2021-07-01' },
  source: 'Ví dụ minh họa, không phải hồ sơ thủ tục',
})
