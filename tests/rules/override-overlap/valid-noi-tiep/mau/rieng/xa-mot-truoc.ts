import { defineOverride, workingDays } from 'tthc'

export default defineOverride({
  unit: '00001',
  process: 'thu-tuc',
  effective: { from: '2026-01-01', to: '2026-12-31' },
  faster: { 'tham-dinh': workingDays(1) },
})
