import { stringify } from 'csv-stringify/sync'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { csvText } from '../../machines/model/csv-text.js'
import { plainCell } from '../../machines/model/formula.js'

it('gives for any table what the library gives when it writes every cell', () => {
  const cell = fc.oneof(
    fc.string(),
    fc.string({ unit: fc.constantFrom(';', '"', '\r', '\n', "'", '=', '-', ' ', 'a', 'đ', ',', '\t', '\uFEFF') }),
  )
  const table = fc.tuple(
    fc.array(cell, { minLength: 2, maxLength: 4 }),
    fc.array(fc.array(cell, { minLength: 2, maxLength: 4 })),
  )
  fc.assert(
    fc.property(table, ([head, rows]) => {
      const whole = stringify([head, ...rows.map((row) => row.map(plainCell))], {
        bom: true,
        delimiter: ';',
        record_delimiter: '\r\n',
      })
      expect(csvText(head, rows)).toBe(whole)
    }),
    { numRuns: 1_000, seed: 20_260_101 },
  )
})
