import { buildFlows, casesOf } from '../../machines/build/build-flow.js'
import type { Budget } from '../../machines/build/proof.js'
import type { Corpus, ProcessEntry } from '../../machines/model/corpus.js'
import type { OfficeRegister, Province } from '../../machines/model/registry.js'
import type { Process } from '../../machines/model/process.js'
import { compile, type Compiled } from '../../generators/compile.js'
import type { CompiledCase, GeneratorInput, Tree } from '../../generators/generator.js'
import { registers } from '../build/fixtures/registers.js'

const offices: OfficeRegister = {
  'phong-vhxh': { name: 'Phòng Văn hóa - Xã hội', level: 'xa', posts: { 'lanh-dao-phong': 'Lãnh đạo Phòng VHXH' } },
  'ubnd-xa': { name: 'UBND cấp xã', level: 'xa', posts: { 'lanh-dao': 'Lãnh đạo UBND xã' } },
  'so-y-te': {
    name: 'Sở Y tế',
    level: 'tinh',
    posts: { 'lanh-dao': 'Lãnh đạo Sở Y tế', 'van-thu': 'Văn thư Sở Y tế' },
  },
  'phong-btxh': { name: 'Phòng Bảo trợ xã hội', level: 'tinh', of: 'so-y-te', posts: {} },
  'co-so-tro-giup': { name: 'Cơ sở trợ giúp xã hội', level: 'ngoai', posts: {} },
}

/** A made-up province: nothing of the shipped data is needed to test what is written from it. */
export const province: Province = { id: 'cao-bang', code: '04', name: 'Tỉnh Thử Nghiệm', layouts: {}, offices }

/** An entry as the reader makes it. */
export const entryOf = (value: Process, slug = 'thu-tuc'): ProcessEntry => ({
  id: `${value.province}/${slug}@${value.effective.from}`,
  slug,
  fieldFolder: 'y-te',
  file: `procedures/${value.province}/y-te/${slug}.ts`,
  value,
})

export function corpusOf(entries: readonly ProcessEntry[], more: Partial<Corpus> = {}): Corpus {
  const provinces = new Map([[province.id, { file: 'procedures/cao-bang/province/index.ts', value: province }]])
  const files = entries.length
  return { registers, nationals: [], provinces, processes: entries, adoptions: [], overrides: [], files, ...more }
}

const noBudget = (flowId: string): Budget => ({
  flowId,
  proofs: [],
  blocks: [],
  missing: [],
  worst: { nodes: [], span: { working: 0, clock: 0, calendar: 0, bare: 0 } },
})

/** Compiles entries whose flows are built as the checks build them; every path is said to stand in line 7. */
export function compileEntries(corpus: Corpus, asOf: string, unsound: readonly string[] = []): Compiled {
  const views = new Map(
    corpus.processes.map(({ id, value }) => {
      const cases = casesOf(value).map((placed, index) => {
        const { flows, faults } = buildFlows(value, index, corpus.registers, id)
        return { ...placed, flows, faults, budgets: () => flows.map((flow) => noBudget(flow.id)) }
      })
      return [id, { cases }]
    }),
  )
  const sound = new Set(corpus.processes.map(({ id }) => id).filter((id) => !unsound.includes(id)))
  const defined = { file: 'quy-trinh.ts', line: 7 }
  return compile(corpus, { diagnostics: [], views, sound }, { lineOf: () => defined }, asOf)
}

/** Where the made-up province is defined. */
export const place: GeneratorInput['place'] = () => ({ file: 'procedures/cao-bang/province/index.ts', line: 1 })

/** One process, compiled: its only case (or the first) and what a generator is given with it. */
export function compiled(value: Process, slug?: string): { compiled: CompiledCase; input: GeneratorInput } {
  const corpus = corpusOf([entryOf(value, slug)])
  const trees = compileEntries(corpus, '2026-01-01').provinces.get(province.id)
  for (const tree of ['chinh-thuc', 'de-xuat'] satisfies Tree[]) {
    const cases = trees?.[tree] ?? []
    const [first] = cases
    if (first !== undefined) {
      return { compiled: first, input: { corpus, province, tree, cases, asOf: '2026-01-01', toolVersion: '0', place } }
    }
  }
  throw new Error('nothing was compiled')
}
