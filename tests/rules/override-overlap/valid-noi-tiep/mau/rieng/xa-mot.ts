import { defineOverride, workingDays } from 'tthc'

export default defineOverride({
  unit: '00001',
  process: 'thu-tuc',
  effective: { from: '2027-01-01' },
  faster: { 'tham-dinh': workingDays(0.5) },
})
