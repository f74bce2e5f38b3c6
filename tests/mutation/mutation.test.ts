import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { loadCorpus } from '../../cli/load.js'
import { rules } from '../../machines/check/registry.js'
import { check, cleanViews, openOf, tally } from './run.js'
import { mutationTable } from './table.js'
import { ways } from './ways.js'

/** Of the mutants of a way so many are tried here; `npm run mutate` tries all of them. */
const EVERY = 29

const repository = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
const { corpus } = loadCorpus(['procedures'], { base: repository })
const result = check(corpus)
const clean = cleanViews(result)

test('every shipped process is clean, or what it has is answered for', () => {
  expect(openOf(result).map(({ procedure, rule, what }) => `${procedure} [${rule}] ${what}`)).toEqual([])
  expect(clean.length).toBeGreaterThan(90)
})

test('at least 25 ways are declared, each for a rule that exists', () => {
  expect(ways.length).toBeGreaterThanOrEqual(25)
  expect(new Set(ways.map(({ id }) => id)).size).toBe(ways.length)
  const ids = new Set(rules.map(({ id }) => id))
  expect(ways.filter(({ rule, or }) => !ids.has(rule) || (or !== undefined && !ids.has(or)))).toEqual([])
})

test.each(ways.map((way, i) => ({ way, i })))('$way.rule finds it where $way.does', ({ way, i }) => {
  const { mutants, missed } = tally(way, clean, EVERY, i)
  expect(missed).toEqual([])
  // A way that applies rarely may fall between the samples; then each of its places is tried.
  if (mutants > 0) return
  const all = tally(way, clean)
  expect(all.missed).toEqual([])
  expect(all.mutants).toBeGreaterThan(0)
})

test('the published table has every way, and none was missed', () => {
  const page = readFileSync(join(repository, 'docs', 'mutation.md'), 'utf8')
  const rows = page.split('\n').flatMap((line) => {
    const [, name, mutants, caught, missed] = /^(\S+) +(\d+) +(\d+) +(\d+)/.exec(line) ?? []
    return name === undefined
      ? []
      : [{ name, mutants: Number(mutants), caught: Number(caught), missed: Number(missed) }]
  })
  expect(ways.map(({ id }) => id).filter((id) => !rows.some(({ name }) => name === id))).toEqual([])
  expect(rows.filter(({ mutants, caught, missed }) => mutants === 0 || caught !== mutants || missed > 0)).toEqual([])
})

test('the published table is of the rules and definitions as they stand', () => {
  const page = readFileSync(join(repository, 'docs', 'mutation.md'), 'utf8')
  const none = ways.map((way) => ({ way, processes: 0, mutants: 0, missed: [] }))
  expect(standing(page)).toEqual(standing(mutationTable(none, result)))
})

/** What the table says without any mutant: what each rule decided unbroken, and the rules that no way aims at. */
const standing = (text: string): readonly string[] =>
  text.split('\n').flatMap((line) => {
    const [, rule, verdicts] = /^(\S+) +\d+ +\d+ +\d+( +\d+ +\d+)$/.exec(line) ?? []
    return rule === undefined ? (line.startsWith('rules that') ? [line] : []) : [`${rule}${verdicts}`]
  })

test('a rule that is switched off is missed: the count can tell', () => {
  const [way] = ways.filter(({ rule }) => rule === 'time-missing')
  if (way === undefined) throw new Error('no way for time-missing')
  const blind = { ...way, rule: 'receipt-missing' }
  expect(tally(blind, clean, EVERY).missed.length).toBeGreaterThan(0)
})
