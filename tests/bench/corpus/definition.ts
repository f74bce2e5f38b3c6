import { steps, type Sketch, type SketchPhase, type SketchStep } from './sketch.js'

/** A file of the generated corpus; path with `/`, relative to the corpus root. */
export interface CorpusFile {
  path: string
  text: string
}

export const provinceId = 'tinh-mau'
const from = '2025-11-27'
const days = (quarters: number): string => `workingDays(${quarters / 4})`
const sum = (all: readonly SketchStep[]): number => all.reduce((total, { quarters }) => total + quarters, 0)

/** The two files of a procedure, written as the importer writes them: national facts, and the province's process. */
export const definitionFiles = (sketch: Sketch): CorpusFile[] => [
  { path: `procedures/national/facts/${sketch.field}/${sketch.slug}.ts`, text: national(sketch) },
  { path: `procedures/${provinceId}/${sketch.field}/${sketch.slug}.ts`, text: process(sketch) },
]

const national = (sketch: Sketch): string => `import { defineNational, none, workingDays } from 'tthc'

export default defineNational({
  code: '${sketch.code}',
  name: '${sketch.name}',
  field: '${sketch.field}',
  levels: ['xa', 'tinh'],
  limits: [{ time: ${days(sum(steps(sketch)))} }],
  fees: none('Không'),
  papers: [
    { id: 'don-de-nghi', name: 'Đơn đề nghị', originals: 1, copies: 0 },
    { id: 'giay-to-kem-theo', name: 'Giấy tờ kèm theo', originals: 0, copies: 1 },
  ],
  results: [{ id: 'ket-qua', name: 'Kết quả giải quyết', originals: 1 }],
  service: 'full',
  effective: { from: '2025-07-01' },
  source: 'Dữ liệu sinh ra để đo tốc độ',
})
`

const process = (sketch: Sketch): string => `import { at, defineProcess, notCounted, workingDays } from 'tthc'
import facts from '../../national/facts/${sketch.field}/${sketch.slug}.js'

export default defineProcess({
  of: [facts],
  province: '${provinceId}',
  standing: 'published',
  decision: { no: '${1000 + (sketch.index % 900)}/QĐ-UBND', date: '${from}' },
  effective: { from: '${from}' },
  level: 'liên thông xã -> tỉnh',
  policy: { base: 'nd-118-2025', supplement: 'restart' },
  total: ${days(sum(steps(sketch)))},
  table: [
${sketch.phases.map(block).join('\n')}
  ],
})
`

const block = (phase: SketchPhase, index: number): string => `    {
      id: '${phase.id}',
      no: '${phase.no}',
      title: '${phase.title}',
      office: '${phase.office}',
      subtotal: ${days(sum(phase.steps))},
      rows: [
${phase.steps.map((step, i) => row(step, index * 6 + i + 1)).join('\n')}
      ],
    },`

const row = (step: SketchStep, number: number): string => `        {
          id: '${step.id}',
          no: 'Bước ${number}',
          name: '${step.name}',
          text: '${step.name} và chuyển hồ sơ cho bước tiếp theo theo quy trình nội bộ đã được phê duyệt.',
          by: at('${step.office}', '${step.role}'),
          does: '${step.does}',
          within: ${step.quarters === 0 ? 'notCounted()' : days(step.quarters)},${papers(step)}${ways(step)}
        },`

const papers = ({ needs, gives }: SketchStep): string => {
  const line = (key: string, ids: readonly string[] | undefined): string =>
    ids === undefined ? '' : `\n          ${key}: [${ids.map((id) => `'${id}'`).join(', ')}],`
  return line('needs', needs) + line('gives', gives)
}

const ways = ({ ways, endsBy }: SketchStep): string => {
  if (endsBy !== undefined) {
    const { step, returned, refused } = endsBy
    return `
          after: { '${step}': { '${returned}': { end: 'returned' }, '${refused}': { end: 'refused' } } },`
  }
  if (ways === undefined) return ''
  const way = (to: (typeof ways)[string]): string =>
    to === 'next'
      ? `'next'`
      : 'supplement' in to
        ? `{ supplement: '${to.supplement}' }`
        : `{ backTo: '${to.backTo}', time: 'inside' }`
  return `
          ways: { ${Object.entries(ways)
            .map(([outcome, to]) => `'${outcome}': ${way(to)}`)
            .join(', ')} },`
}
