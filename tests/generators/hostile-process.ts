import { officeHours, workingDays, type Block, type Post, type Process, type Row } from 'tthc'
import type { OfficeRegister, Province } from '../../machines/model/registry.js'
import { processOf } from '../build/fixtures/registers.js'
import { province } from './compiled.js'
import { hostileNames } from './hostile-names.js'

/*
 * Processes in which every name stands wherever a definition can say something: papers, fees, results, phases, steps,
 * actors, outcomes, printed times; the first one also where there is one of a kind.
 */

/** The hostile names, so many at a time. */
export const hostileBatches = (size: number): string[][] =>
  Array.from({ length: Math.ceil(hostileNames.length / size) }, (_, i) => hostileNames.slice(i * size, (i + 1) * size))

/** A post of the made-up province, whose ids are none of the shipped ones. */
const post = JSON.parse('{"role":"vai","at":"noi"}') as Post

const phase = (name: string, i: number): Block => ({
  id: `pha-${i}`,
  title: name,
  rows: [
    { id: `a${i}`, no: name, name, text: name, by: post, does: 'receive', within: workingDays(1, name) },
    {
      id: `b${i}`,
      name,
      by: { outside: name },
      does: 'decide',
      within: officeHours(name),
      gives: [name],
      collects: [`phi-${i}`],
      ways: { [name]: 'next', [`không ${name} ${i}`]: { backTo: `a${i}`, time: 'inside' } },
      printed: { gives: name, fee: name },
    },
  ],
})

export function hostileProcess(names: readonly string[]): Process {
  const [name = ''] = names
  const facts = {
    name,
    field: name,
    papers: names.map((paper, i) => ({ id: `giay-${i}`, name: paper })),
    fees: names.map((fee, i) => ({ id: `phi-${i}`, name: fee, kind: 'fee', amount: { asPrinted: fee } }) as const),
    results: names.map((result, i) => ({ id: `kq-${i}`, name: result })),
    service: { partial: name },
    effective: { from: '2025-07-01' },
    source: name,
  }
  return processOf(
    [...names.map(phase), { id: 'c', name: 'Trả', by: { asPrinted: names.join('; ') }, does: 'return' }],
    { of: [facts], source: name, total: workingDays(3, name) },
  )
}

/** The same process, its first two phases run at once. */
export function together({ table = [], ...process }: Process): Process {
  const [first, second, ...others] = table as (Row & { rows: readonly Row[] })[]
  const branches = [first, second].map((block) => ({ ...block, rows: block?.rows ?? [] }))
  return { ...process, table: [{ id: 'cung-luc', title: process.source, branches } as Row, ...others] }
}

/** A small process that only its name and field are hostile in. */
export const namedProcess = (name: string): Process =>
  processOf([{ id: 'a', name: 'Nhận và trả', by: post, does: ['receive', 'return'], within: workingDays(1) }], {
    of: [{ name, field: name, effective: { from: '2025-07-01' }, source: name }],
    source: name,
  })

/** The made-up province, its post and office named so. */
export function hostileProvince(name: string): Province {
  const offices: OfficeRegister = { noi: { name, level: 'xa', posts: { vai: name } } }
  return { ...province, name, offices }
}
