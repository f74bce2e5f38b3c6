import { defineForms } from 'tthc'

export default defineForms({
  'mau-01': {
    no: '01',
    name: 'Giấy tiếp nhận hồ sơ và hẹn trả kết quả',
    law: 'tt-03-2025',
    purpose: 'intake',
    effective: { from: '2025-09-15' },
  },
})
