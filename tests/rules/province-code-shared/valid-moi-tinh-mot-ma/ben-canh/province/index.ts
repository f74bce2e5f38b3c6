import { at, defineProvince } from 'tthc'
import offices from './offices.js'

export default defineProvince({
  id: 'ben-canh',
  code: '97',
  name: 'tỉnh Bên Cạnh',
  identifier: 'H97',
  layouts: {},
  offices,
  intakePoint: at('ttpvhcc-tinh', 'tiep-nhan'),
  receipts: {},
})
