import type { Process } from 'tthc'
import type { Side } from '../../machines/compare/diff-process.js'
import { registers } from '../build/fixtures/registers.js'

/** A process as one side of a comparison, with the registers of the tests. */
export const sideOf = (value: Process, slug = 'thu'): Side => ({
  entry: {
    id: `${value.province}/${slug}@${value.effective.from}`,
    slug,
    fieldFolder: 'y-te',
    file: `${value.province}/y-te/${slug}.ts`,
    value,
  },
  province: undefined,
  registers,
})
