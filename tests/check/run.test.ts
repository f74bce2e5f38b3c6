import { describe, expect, test } from 'vitest'
import type { PlaceFinder } from '../../machines/check/diagnostic.js'
import { registrySource } from '../../machines/check/registry-source.js'
import { rules as allRules } from '../../machines/check/registry.js'
import { defineRule } from '../../machines/check/rule.js'
import acceptanceStale from '../../machines/check/rules/acceptance-stale.js'
import { runChecks } from '../../machines/check/run.js'
import { severityFaults } from '../../machines/check/severity.js'
import type { Step } from '../../machines/model/step.js'
import { acceptance, check, corpusOf, entry, nowhere, process, stepRule } from './sample.js'

const wrong = (no: string, id = 'b1'): Step => ({ id, name: 'sai', no, does: 'examine' })
const unclear: Step = { id: 'b2', name: 'chưa rõ', does: 'examine' }
const rules = [stepRule(), acceptanceStale]
const checkOne = (value: Parameters<typeof process>[0], options = {}) =>
  check(corpusOf(entry('mot', process(value))), rules, options)

describe('three-valued counts', () => {
  test('each subject is a finding, clean or undecided, and a finding outweighs what is undecided', () => {
    const corpus = corpusOf(
      entry('sach', process()),
      entry('sai', process({ table: [wrong('1'), unclear] })),
      entry('chua-ro', process({ table: [unclear] })),
    )
    const { perRule, undecided, summary } = check(corpus, [stepRule()])
    expect(perRule).toEqual([{ rule: 'step-wrong', subjects: 3, finding: 1, clean: 1, undecided: 1, milliseconds: 0 }])
    expect(undecided.map(({ procedure }) => procedure)).toEqual(['mau/sai@2025-07-01', 'mau/chua-ro@2025-07-01'])
    expect(summary).toMatchObject({ files: 3, procedures: 3, cases: 3, undecided: 1, errors: 0, warnings: 1 })
  })

  test('for a corpus rule every process is a subject', () => {
    const rule = defineRule({
      id: 'second-wrong',
      title: 'Quy trình thứ hai sai',
      on: 'corpus',
      kind: 'data',
      severity: 'error',
      check({ processes }, say) {
        const [, second, third] = processes
        if (second) say({ subject: second.entry, path: [], what: 'Sai.', why: 'Vì sai.', fix: 'Sửa.' })
        if (third) say({ subject: third.entry, undecided: 'Chưa rõ.' })
      },
    })
    const corpus = corpusOf(...['a', 'b', 'c', 'd'].map((slug) => entry(slug, process())))
    const { perRule, diagnostics } = check(corpus, [rule])
    expect(perRule[0]).toMatchObject({ subjects: 4, finding: 1, clean: 2, undecided: 1 })
    expect(diagnostics.map(({ procedure }) => procedure)).toEqual(['mau/b@2025-07-01'])
  })
})

describe('passes', () => {
  test('a rule that needs soundness is undecided where a structural rule found something', () => {
    const structural = stepRule({ id: 'step-broken', kind: 'structural' })
    const legal = stepRule({ id: 'step-late', kind: 'legal', needs: 'sound' })
    const corpus = corpusOf(entry('sai', process({ table: [wrong('1')] })), entry('sach', process()))
    const { perRule, sound } = check(corpus, [legal, structural])
    expect(perRule.find(({ rule }) => rule === 'step-late')).toMatchObject({ finding: 0, clean: 1, undecided: 1 })
    expect([...sound]).toEqual(['mau/sach@2025-07-01'])
  })

  test('a rule that throws is a finding that names rule and process; the others go on', () => {
    const broken = {
      ...stepRule({ id: 'step-odd' }),
      check: () => {
        throw new Error('hỏng')
      },
    } as (typeof rules)[0]
    const { diagnostics, perRule } = check(corpusOf(entry('mot', process({ table: [wrong('1')] }))), [
      broken,
      stepRule(),
    ])
    expect(diagnostics.map(({ rule, crashed, severity }) => [rule, crashed, severity])).toEqual([
      ['step-odd', true, 'error'],
      ['step-wrong', undefined, 'warning'],
    ])
    expect(diagnostics[0]?.what).toContain('mau/mot@2025-07-01')
    expect(diagnostics[0]?.why).toContain('hỏng')
    expect(perRule[0]).toMatchObject({ rule: 'step-odd', finding: 0, undecided: 1 })
  })

  test('one fault of ours is one finding, however many processes it keeps from a verdict; none of them is sound', () => {
    const broken = {
      ...stepRule({ kind: 'structural' }),
      check: () => {
        throw new Error('hỏng')
      },
    } as (typeof rules)[0]
    const { diagnostics, perRule, sound } = check(corpusOf(...['a', 'b', 'c'].map((slug) => entry(slug, process()))), [
      broken,
    ])
    expect(diagnostics).toHaveLength(1)
    expect(diagnostics[0]?.what).toContain('mau/a@2025-07-01 và 2 định nghĩa khác')
    expect(perRule[0]).toMatchObject({ subjects: 3, clean: 0, undecided: 3 })
    expect(sound.size).toBe(0)
  })

  test('a corpus rule that throws is placed at the first process', () => {
    const wide = defineRule({
      id: 'all-odd',
      title: 'Sai cả',
      on: 'corpus',
      kind: 'data',
      severity: 'warning',
      check: () => {
        throw new Error('hỏng')
      },
    })
    const mine = entry('mot', process())
    const strict: PlaceFinder = {
      locate(root, path) {
        expect(root).toBe(mine.value)
        return nowhere.locate(root, path)
      },
    }
    const { diagnostics } = runChecks(corpusOf(mine), strict, { asOf: '2026-01-01', now: () => 0, rules: [wide] })
    expect(diagnostics.map(({ rule, crashed }) => [rule, crashed])).toEqual([['all-odd', true]])
    expect(check(corpusOf(), [wide]).diagnostics).toEqual([])
  })

  test('what has not the right shape is looked at no further, and takes what uses it along', () => {
    const shapeless = entry('meo', { ...process(), of: 'khong' as never })
    const { diagnostics, sound, views, perRule } = check(corpusOf(shapeless, entry('sach', process())), allRules)
    expect(diagnostics.filter(({ procedure }) => procedure.includes('meo')).map(({ rule }) => rule)).toEqual(['schema'])
    expect(diagnostics.some(({ crashed }) => crashed)).toBe(false)
    expect([...views.keys()]).toEqual(['mau/sach@2025-07-01'])
    expect(sound.has('mau/meo@2025-07-01')).toBe(false)
    expect(perRule.find(({ rule }) => rule === 'actor-missing')).toMatchObject({ finding: 1, undecided: 1 })
  })
})

describe('acceptance', () => {
  const accepts = (...list: Parameters<typeof acceptance>[0][]) => ({
    table: [wrong('9')],
    accepts: list.map((one) => acceptance(one)),
  })

  test('answers for the finding at its place with the shown fact; it is counted and listed', () => {
    const { diagnostics, summary } = checkOne(accepts({ at: 'b1', shows: '9' }))
    expect(diagnostics.map(({ rule, accepted }) => [rule, accepted?.because])).toEqual([
      ['step-wrong', 'Quyết định in như vậy'],
    ])
    expect(summary).toMatchObject({ accepted: 1, warnings: 0, errors: 0 })
  })

  test.each([
    ['another wrong number', { at: 'b1', shows: '8' }, "{ at: 'b1', shows: '9' }"],
    ['no shown fact', { at: 'b1' }, "{ at: 'b1', shows: '9' }"],
    ['another place', { at: 'b7', shows: '9' }, "{ at: 'b1', shows: '9' }"],
    ['a day that has passed', { at: 'b1', shows: '9', until: '2025-12-31' }, '"until" mới'],
    ['a misspelt rule', { rule: 'step-wrongg', at: 'b1', shows: '9' }, "'step-wrong'"],
  ])('does not answer with %s, and is itself a finding', (_, one, advice) => {
    const { diagnostics, summary } = checkOne(accepts(one))
    expect(summary).toMatchObject({ accepted: 0, warnings: 1, errors: 1 })
    expect(diagnostics.find(({ rule }) => rule === 'acceptance-stale')?.fix).toContain(advice)
  })

  test('still answers on its last day', () => {
    expect(checkOne(accepts({ at: 'b1', shows: '9', until: '2026-01-01' })).summary.accepted).toBe(1)
  })

  test('never answers for a structural finding', () => {
    const structural = [stepRule({ kind: 'structural' }), acceptanceStale]
    const { diagnostics } = check(corpusOf(entry('mot', process(accepts({ at: 'b1', shows: '9' })))), structural)
    expect(diagnostics.map(({ rule, accepted }) => [rule, accepted])).toEqual([
      ['acceptance-stale', undefined],
      ['step-wrong', undefined],
    ])
  })

  test('is not called stale where its rule could not decide, was switched off, or did not see everything', () => {
    const value = { table: [unclear], accepts: [acceptance({ at: 'b1', shows: '9' })] }
    const stale = (result: ReturnType<typeof check>) => result.perRule.find(({ rule }) => rule === 'acceptance-stale')
    expect(stale(checkOne(value))).toMatchObject({ finding: 0, undecided: 1 })
    const off = checkOne(accepts({ at: 'b1', shows: '8' }), { severity: { rules: { 'step-wrong': 'off' } } })
    expect(stale(off)).toMatchObject({ finding: 0, undecided: 1 })
    const wide = defineRule({ ...stepRule(), on: 'corpus', check: () => undefined } as never)
    const corpus = corpusOf(entry('mot', process(accepts({ at: 'b1', shows: '9' }))))
    expect(stale(check(corpus, [wide, acceptanceStale], { whole: false }))).toMatchObject({ undecided: 1 })
    expect(stale(check(corpus, [wide, acceptanceStale]))).toMatchObject({ finding: 1 })
  })

  test('answers for a fault of shared facts from any process that carries them out', () => {
    const facts = { ...process().of[0], name: 'sai', field: 'Y tế', effective: { from: '2025-07-01' }, source: 'x' }
    const national = defineRule({
      id: 'facts-wrong',
      title: 'Dữ liệu sai',
      on: 'national',
      kind: 'data',
      severity: 'error',
      check({ national: { name } }, say) {
        if (name === 'sai') say({ path: ['name'], shows: name, what: 'Sai.', why: 'Vì sai.', fix: 'Sửa.' })
      },
    })
    const accepting = { of: [facts], accepts: [acceptance({ rule: 'facts-wrong', shows: 'sai' })] }
    const corpus = corpusOf(entry('mot', process({ of: [facts] })), entry('hai', process(accepting)))
    const { diagnostics, summary } = check(corpus, [national, acceptanceStale])
    expect(diagnostics.map(({ rule, path, accepted }) => [rule, path, accepted !== undefined])).toEqual([
      ['facts-wrong', 'of/0/name', true],
    ])
    expect(summary).toMatchObject({ accepted: 1, errors: 0 })
  })

  test('names the case where several cases have the step', () => {
    const cases = ['mot', 'hai'].map((id) => ({ id, title: id, table: [wrong('9')] }))
    const { table: _, ...rest } = process({ accepts: [acceptance({ at: 'hai/b1', shows: '9' })] })
    const { diagnostics } = check(corpusOf(entry('mot', { ...rest, cases })), rules)
    expect(diagnostics.map(({ path, accepted }) => [path, accepted !== undefined])).toEqual([
      ['cases/0/table/0', false],
      ['cases/1/table/0', true],
    ])
  })
})

describe('severity is configuration', () => {
  const found = (severity: object, province = 'mau') =>
    check(corpusOf(entry('mot', process({ province, table: [wrong('1')] }))), [stepRule()], {
      severity,
    }).diagnostics.map((one) => one.severity)

  test('presets, rules and provinces', () => {
    expect(found({})).toEqual(['warning'])
    expect(found({ preset: 'strict' })).toEqual(['error'])
    expect(found({ preset: 'strict', rules: { 'step-wrong': 'warning' } })).toEqual(['warning'])
    expect(found({ provinces: { mau: { 'step-wrong': 'off' } } })).toEqual([])
    expect(found({ provinces: { mau: { 'step-wrong': 'off' } } }, 'khac')).toEqual(['warning'])
  })

  test('faults of a configuration are said in words', () => {
    const structural = stepRule({ kind: 'structural' })
    expect(severityFaults({ rules: { 'step-wron': 'off' } }, [stepRule()])[0]).toContain("'step-wrong'")
    expect(severityFaults({ provinces: { mau: { 'step-wrong': 'off' } } }, [structural])).toHaveLength(1)
    expect(severityFaults({ rules: { 'step-wrong': 'error' } }, [structural])).toEqual([])
  })
})

test('the order of diagnostics does not depend on the order of the processes', () => {
  const entries = ['c', 'a', 'b'].map((slug) => entry(slug, process({ table: [wrong(slug), wrong(slug, 'b9')] })))
  const shown = (list: typeof entries) =>
    JSON.stringify(check(corpusOf(...list), allRules).diagnostics.map(({ rule, path, what }) => [rule, path, what]))
  expect(shown(entries)).toBe(shown([...entries].reverse()))
})

test('the registry is generated in the order of ids', () => {
  expect(registrySource(['b-b', 'a-b']).indexOf('aB')).toBeLessThan(registrySource(['b-b', 'a-b']).indexOf('bB'))
})
