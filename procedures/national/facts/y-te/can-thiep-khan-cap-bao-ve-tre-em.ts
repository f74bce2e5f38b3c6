import { defineNational } from 'tthc'

export default defineNational({
  code: '1.004946',
  name: 'Áp dụng các biện pháp can thiệp khẩn cấp hoặc tạm thời cách ly trẻ em khỏi môi trường hoặc người gây tổn hại cho trẻ em',
  field: 'Y tế',
  levels: ['xa', 'tinh'],
  effective: { from: '2025-11-27' },
  source: 'Quyết định số 2022/QĐ-UBND ngày 27/11/2025 (Cao Bằng)',
})
