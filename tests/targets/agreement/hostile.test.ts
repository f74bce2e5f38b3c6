import { expect, test } from 'vitest'
import { compiled } from '../../generators/compiled.js'
import { hostileBatches, hostileProcess, hostileProvince, together } from '../../generators/hostile-process.js'
import { agreementOf } from './agree.js'

test.each(hostileBatches(10).map((names) => ({ names })))('$names', ({ names }) => {
  const plain = hostileProcess(names)
  for (const process of names.length < 2 ? [plain] : [plain, together(hostileProcess(names.slice(0, 3)))]) {
    const { input } = compiled(process)
    const found = agreementOf({ ...input, province: hostileProvince(names[0] ?? '') })
    expect(found).toMatchObject({ admitted: [], apart: [] })
    expect(found.compared).toBeGreaterThanOrEqual(5)
  }
})
