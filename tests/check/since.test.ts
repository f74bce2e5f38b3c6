import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { loadCorpus } from '../../cli/load.js'
import { rules } from '../../machines/check/registry.js'
import { runChecks } from '../../machines/check/run.js'
import { shiftDay } from '../../machines/model/day.js'
import type { Process } from '../../machines/model/process.js'
import { printDay } from '../../machines/model/words.js'
import { editFacts, put } from '../mutation/edit.js'

const repository = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
const { corpus } = loadCorpus(['procedures/national', 'procedures/cao-bang'], { base: repository })
const dated = rules.flatMap(({ id, since }) => (since === undefined ? [] : [{ id, ...since }]))
const places = { locate: () => ({ use: { file: 'a.ts', line: 1, column: 1, text: '', length: 0 } }) }

/** What a rule finds in the first shipped process of Cao Bằng, changed, where it holds in that period. */
function found(rule: string, from: string, to: string, change: (process: Process) => Process): number {
  const [entry] = corpus.processes
  if (entry === undefined) throw new Error('no process was read')
  const changed = change(entry.value)
  const value = {
    ...changed,
    effective: { from, to },
    of: changed.of.map((one) => ({ ...one, effective: { from, to } })),
  }
  const one = { ...corpus, nationals: [], processes: [{ ...entry, value }] }
  const only = rules.filter(({ id }) => id === rule)
  return runChecks(one, places, { asOf: from, now: () => 0, rules: only }).diagnostics.length
}

const breaks: Record<string, (process: Process) => Process> = {
  'form-number-superseded': (process) => {
    const [row] = process.table ?? []
    if (row?.does === undefined) throw new Error('the table begins with no step')
    const printed = { gives: 'Phiếu kiểm soát quá trình giải quyết hồ sơ (Mẫu số 05)' }
    return put(process, ['table', 0, 'printed'], printed)
  },
  'partial-service-unexplained': (process) => editFacts(process, { service: 'partial' }),
}

test('every rule that applies from a date is tried here', () => {
  expect(dated.map(({ id }) => id)).toEqual(Object.keys(breaks))
})

describe.each(dated)('$id applies from $from', ({ id, law, from }) => {
  const change = breaks[id] ?? ((process: Process) => process)

  test('the law that it names is in force from that day', () => {
    expect(corpus.registers.laws[law as keyof typeof corpus.registers.laws]?.effective.from).toBe(from)
  })

  test('its page says the day and the law', () => {
    const page = readFileSync(join(repository, 'docs', 'rules', `${id}.md`), 'utf8')
    const { no } = corpus.registers.laws[law as keyof typeof corpus.registers.laws] ?? {}
    const [said = ''] = /Áp dụng từ ngày .*/.exec(page) ?? []
    expect(said).toContain(printDay(from))
    expect(said).toContain(no)
  })

  test('it is silent until the day before, and speaks on the day', () => {
    expect(found(id, shiftDay(from, -30), shiftDay(from, -1), change)).toBe(0)
    expect(found(id, from, shiftDay(from, 30), change)).toBeGreaterThan(0)
  })
})
