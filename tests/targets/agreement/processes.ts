import fc from 'fast-check'
import type { Actor, Process, Row } from 'tthc'
import { buildFlows, casesOf } from '../../../machines/build/build-flow.js'
import { asSound } from '../../../machines/build/sound.js'
import { isBlock, isParallel } from '../../../machines/model/step.js'
import { arbitraryProcess } from '../../build/arbitrary.js'
import { registers } from '../../build/fixtures/registers.js'

/** Who may have a step: the posts of the made-up province at two levels, and somebody outside. */
const ACTORS: readonly Actor[] = [
  JSON.parse('{"role":"lanh-dao","at":"ubnd-xa"}') as Actor,
  JSON.parse('{"role":"lanh-dao","at":"so-y-te"}') as Actor,
  JSON.parse('{"role":"van-thu","at":"so-y-te"}') as Actor,
  { outside: 'Cơ quan được hỏi ý kiến' },
]

/** Random sound processes whose dossiers go to and fro between levels, with branches that run at once. */
export const placedProcess: fc.Arbitrary<Process> = fc
  .record({
    process: arbitraryProcess({ rows: 4 }),
    hands: fc.array(fc.nat(ACTORS.length - 1), { minLength: 1, maxLength: 8 }),
  })
  .map(({ process, hands }) => {
    let step = 0
    const place = (row: Row): Row => {
      if (isParallel(row))
        return { ...row, branches: row.branches.map((one) => ({ ...one, rows: one.rows.map(place) })) }
      if (isBlock(row)) return { ...row, rows: row.rows.map(place) }
      const by = ACTORS[hands[step++ % hands.length] ?? 0]
      return { ...row, ...(by && { by }) }
    }
    return { ...process, table: (process.table ?? []).map(place) }
  })
  .filter(isSound)

/** Whether every flow of a process passes the structural rules. */
function isSound(process: Process): boolean {
  return casesOf(process).every((_, index) => {
    const { flows, faults } = buildFlows(process, index, registers, 'p')
    return flows.every((flow) => asSound(flow, faults) !== undefined)
  })
}
