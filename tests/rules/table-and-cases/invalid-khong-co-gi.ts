import { defineProcess } from 'tthc'
import thuTuc from '../../national/facts/y-te/cap-giay.js'

// Không có bước nào.
export default defineProcess({
  of: [thuTuc],
  province: 'mau',
  standing: 'proposal',
  effective: { from: '2025-07-01' },
  policy: { base: 'mot-cua' },
})
