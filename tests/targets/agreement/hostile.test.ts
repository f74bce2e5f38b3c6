import { expect, test } from 'vitest'
import type { Process, Row } from 'tthc'
import { compiled } from '../../generators/compiled.js'
import { hostileBatches, hostileProcess, hostileProvince } from '../../generators/hostile-process.js'
import { agreementOf } from './agree.js'

/** The same names, and the phases as branches that run at once. */
const together = ({ table = [], ...process }: Process): Process => {
  const [first, second, ...others] = table as (Row & { rows: readonly Row[] })[]
  const branches = [first, second].map((block) => ({ ...block, rows: block?.rows ?? [] }))
  return { ...process, table: [{ id: 'cung-luc', title: process.source, branches } as Row, ...others] }
}

test.each(hostileBatches(10).map((names) => ({ names })))('$names', ({ names }) => {
  const plain = hostileProcess(names)
  for (const process of names.length < 2 ? [plain] : [plain, together(hostileProcess(names.slice(0, 3)))]) {
    const { input } = compiled(process)
    const found = agreementOf({ ...input, province: hostileProvince(names[0] ?? '') })
    expect(found).toMatchObject({ admitted: [], apart: [] })
    expect(found.compared).toBeGreaterThanOrEqual(5)
  }
})
