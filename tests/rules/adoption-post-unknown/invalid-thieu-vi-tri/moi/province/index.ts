import { defineProvince } from 'tthc'
import offices from './offices.js'

export default defineProvince({
  id: 'moi',
  code: '98',
  name: 'tỉnh Mới',
  layouts: { 'bon-cot': { columns: [{ key: 'what', title: 'Nội dung' }] } },
  offices,
})
