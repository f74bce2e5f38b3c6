import { describe, expect, test } from 'vitest'
import type { PlaceFinder } from '../../machines/check/diagnostic.js'
import acceptanceStale from '../../machines/check/rules/acceptance-stale.js'
import signerLevel from '../../machines/check/rules/signer-level.js'
import { runChecks } from '../../machines/check/run.js'
import type { Corpus } from '../../machines/model/corpus.js'
import type { Adoption, Process } from '../../machines/model/process.js'
import type { Level, Province } from '../../machines/model/registry.js'
import { acceptance, corpusOf, entry, process, stepRule } from './sample.js'

const province = (id: string, level: Level): Province => ({
  id,
  code: '99',
  name: id,
  layouts: {},
  offices: { 'ubnd-xa': { name: 'Nơi ký', level, posts: { 'lanh-dao': 'Người ký' } } },
})
const source = process({
  of: [{ name: 'Cấp giấy', field: 'Y tế', levels: ['xa'], effective: { from: '2025-07-01' }, source: 'Ví dụ' }],
  table: [
    { id: 'sai', name: 'sai', no: '1', does: 'examine' },
    { id: 'ky', name: 'Ký', by: { role: 'lanh-dao', at: 'ubnd-xa' }, does: 'decide' },
    { id: 'tra', name: 'Trả kết quả', does: 'return' },
  ],
})
const adoption = (more: Partial<Adoption> = {}): Adoption => ({
  process: source,
  province: 'moi',
  effective: { from: '2026-01-01' },
  ...more,
})
function corpusWith(value: Adoption, own: Process = source): Corpus {
  const provinces = new Map(
    [province('mau', 'xa'), province('moi', 'tinh')].map((one) => [
      one.id,
      { file: `${one.id}/province/index.ts`, value: one },
    ]),
  )
  return { ...corpusOf(entry('mot', own)), provinces, adoptions: [{ file: 'moi/y-te/mot.ts', value }] }
}
/** Says which of the two definitions a place was asked in. */
const places = (value: Adoption): PlaceFinder => ({
  locate: (root, path) => ({
    use: { file: root === value ? 'moi.ts' : 'mau.ts', line: 1, column: 1, text: path.join('/'), length: 1 },
  }),
})
const check = (value: Adoption) =>
  runChecks(corpusWith(value), places(value), {
    asOf: '2026-01-01',
    now: () => 0,
    rules: [stepRule(), signerLevel, acceptanceStale],
  })

describe('an adopted process', () => {
  test('is judged with the offices of the province that adopts it, and told where it is adopted', () => {
    const value = adoption()
    const { diagnostics, perRule } = check(value)
    const found = diagnostics.filter(({ rule }) => rule === 'signer-level')
    expect(found.map(({ procedure, file, path }) => [procedure, file, path])).toEqual([
      ['moi/mot@2026-01-01', 'moi.ts', 'process/table/1/by'],
    ])
    expect(perRule.find(({ rule }) => rule === 'signer-level')).toMatchObject({ subjects: 2, finding: 1, clean: 1 })
  })

  test('does not repeat what is wrong where the table was written', () => {
    const found = check(adoption()).diagnostics.filter(({ rule }) => rule === 'step-wrong')
    expect(found.map(({ file }) => file)).toEqual(['mau.ts'])
  })

  test('is right again once its offices are mapped', () => {
    const value = adoption({ offices: { 'ubnd-xa': 'van-phong-xa' } })
    const corpus = corpusWith(value)
    const moi = corpus.provinces.get('moi')?.value
    if (moi === undefined) throw new Error('no province')
    const offices = {
      ...moi.offices,
      'van-phong-xa': { name: 'Xã', level: 'xa', posts: { 'lanh-dao': 'Người ký' } },
    } as const
    const provinces = new Map(corpus.provinces).set('moi', { file: 'moi', value: { ...moi, offices } })
    const options = { asOf: '2026-01-01', now: () => 0, rules: [signerLevel] }
    expect(runChecks({ ...corpus, provinces }, places(value), options).diagnostics).toEqual([])
  })

  test('has acceptances of its own, found stale like any other', () => {
    const accepts = [acceptance({ rule: 'signer-level', shows: 'tinh ≠ xa' }), acceptance({ rule: 'step-wrong' })]
    const { diagnostics } = check(adoption({ accepts }))
    expect(diagnostics.find(({ rule }) => rule === 'signer-level')?.accepted).toEqual(accepts[0])
    const stale = diagnostics.filter(({ rule }) => rule === 'acceptance-stale')
    expect(stale.map(({ file, path }) => [file, path])).toEqual([['moi.ts', 'accepts/1']])
  })

  test('is not judged while the process itself is not sound', () => {
    const broken = stepRule({ kind: 'structural', severity: 'error' })
    const value = adoption()
    const options = { asOf: '2026-01-01', now: () => 0, rules: [broken, signerLevel] }
    const { diagnostics } = runChecks(corpusWith(value), places(value), options)
    expect(diagnostics.map(({ file, rule }) => [file, rule])).toEqual([['mau.ts', 'step-wrong']])
  })
})
