import { at, defineProvince } from 'tthc'
import offices from './offices.js'

export default defineProvince({
  id: 'sat-vach',
  code: '98',
  name: 'tỉnh Sát Vách',
  identifier: 'H98',
  layouts: {},
  offices,
  intakePoint: at('ttpvhcc-tinh', 'tiep-nhan'),
  receipts: {},
})
