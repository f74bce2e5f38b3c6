import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Process } from 'tthc'
import { contextOf } from '../../generators/bpmn/context.js'
import { plain } from '../../generators/bpmn/dialect.js'
import { stepIn } from '../../generators/bpmn/events.js'
import { idOf, idOn, partsOf } from '../../generators/bpmn/ids.js'
import { writeDefinitions } from '../../generators/bpmn/write-definitions.js'
import { activiti } from '../../generators/igate/dialect.js'
import { zeebe } from '../../generators/zeebe/dialect.js'
import { hostileNames } from '../generators/hostile-names.js'
import { compiledOr, dressedProcess } from '../swimlane/processes.js'
import { schemaFaults } from './bpmn-oracles.js'

const NAME = /^[A-Za-z][A-Za-z0-9._-]*$/

/** Texts that an id could be taken for, or taken apart at. */
const traps =
  ' . .. a.. .a a..b - _ __ _2e_ __a a_b a_b_c a[b=c] a[b] a[b=c,d=e] a[b=c]d [b=c] a=b a@b a@b[c=d] @ bo-sung@a a.tach a.tach[b=c] Buoc.a BatDau.nop-ho-so NgoaiLe.a..b Nhan.a..1 nghi 1 đ 😀 \ud800 " <&>'.split(
    ' ',
  )
const text = fc.oneof(
  fc.constantFrom(...traps, ...hostileNames),
  fc.string({ unit: fc.constantFrom(...'ab1.-_[]=,@ đ') }),
  fc.string({ unit: 'binary' }),
)

describe('an id', () => {
  test('is a name, and gives back the texts that it was made of: so no two are alike', () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 3 }), ([first = '', ...others]) => {
        const id = idOf('step', first, ...others)
        expect(id).toMatch(NAME)
        expect(partsOf(id, 'step')).toEqual([first, ...others])
        expect(partsOf(id, 'send')).toBeUndefined()
      }),
      { numRuns: 5_000 },
    )
  })

  test('of what belongs to an element tells the element from the texts', () => {
    fc.assert(
      fc.property(text, text, text, (node, other, way) => {
        const ids = [idOn('flow', idOf('step', node)), idOn('flow', idOf('step', node), way)]
        ids.push(idOn('flow', idOf('decision', node)), idOn('flow', idOf('exception', node, other)))
        expect(new Set(ids).size).toBe(ids.length)
      }),
      { numRuns: 2_000 },
    )
  })

  test.each([
    ['tham-dinh', 'Buoc.tham-dinh', 'tham-dinh'],
    ['tra[xet=dat]', 'Buoc.tra_xet_dat', 'tra'],
    ['tra[xet=dat,y-kien=co]', 'Buoc.tra_xet_dat_y-kien_co', 'tra'],
    ['bo-sung@tra[xet=dat]', 'Buoc.bo-sung_tra_xet_dat', 'bo-sung@tra'],
    ['bo-sung@y-kien.tach', 'Buoc.bo-sung_y-kien.tach', 'bo-sung@y-kien'],
    ['a b', 'Buoc.__a_20_b', 'a b'],
  ])('of %s can be read, and says whose events it takes', (node, id, step) => {
    expect([idOf('step', node), stepIn(id)]).toEqual([id, step])
  })
})

describe('the ids of a file', () => {
  const drawn = fc.sample(dressedProcess(), { numRuns: 40, seed: 20260101 })
  const runs = drawn.flatMap((process, run) => compiledOr(renamed(process, run)) ?? [])

  test('are names, each of one element, whatever the ids of the rows', () => {
    expect(runs.length).toBeGreaterThan(20)
    for (const { compiled, input } of runs)
      for (const flow of compiled.flows)
        for (const dialect of [plain, zeebe, activiti]) {
          const text = writeDefinitions(contextOf(compiled, flow, input, dialect.isCollaboration), dialect)
          const ids = [...text.matchAll(/ id="([^"]*)"/g)].map(([, id = '']) => id)
          expect(ids.filter((id, index) => !NAME.test(id) || ids.indexOf(id) !== index)).toEqual([])
          expect(schemaFaults(text)).toEqual([])
        }
  })
})

/** The process with every id of a row turned into one that could be taken for something else. */
function renamed(process: Process, run: number): Process {
  const hostile = (word: string): string =>
    /^[skpn]\d+$/.test(word) ? (traps[(run + Number(word.slice(1)) * 7) % traps.length] ?? '') + word : word
  const walk = (value: unknown): unknown => {
    if (typeof value === 'string') return hostile(value)
    if (Array.isArray(value)) return value.map(walk)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [hostile(key), walk(one)]))
  }
  return { ...process, table: walk(process.table) } as Process
}
