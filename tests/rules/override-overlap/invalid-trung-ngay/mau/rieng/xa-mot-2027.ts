import { defineOverride, workingDays } from 'tthc'

export default defineOverride({
  unit: '00001',
  process: 'mau/thu-tuc@2026-01-01',
  effective: { from: '2027-01-01' },
  faster: { 'tham-dinh': workingDays(0.5) },
})
