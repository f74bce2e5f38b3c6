import { defineAdoption } from 'tthc'
import thuTuc from '../../mau/y-te/thu-tuc.js'

export default defineAdoption({
  process: thuTuc,
  province: 'moi',
  effective: { from: '2026-01-01' },
})
