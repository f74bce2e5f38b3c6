import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { registrySource } from '../../machines/check/registry-source.js'
import { rules } from '../../machines/check/registry.js'
import { checkFixture, fixturesOf, here, proseOf } from './check-fixture.js'

const root = join(here, '..', '..')
const namesIn = (folder: string, ending: string): string[] =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith(ending))
    .map((name) => name.slice(0, name.length - ending.length))
    .sort()

const ids = namesIn('machines/check/rules', '.ts')
const headings = ['## Lỗi gì', '## Vì sao', '## Ví dụ sai', '## Ví dụ đúng', '## Căn cứ']

test('the registry is what the generator makes of the rule files', () => {
  expect(ids.length).toBeGreaterThan(30)
  expect(readFileSync(join(root, 'machines/check/registry.ts'), 'utf8')).toBe(registrySource(ids))
  expect(rules.map(({ id }) => id)).toEqual(ids)
})

test('each rule has a page and fixtures, and each page and each fixture folder has a rule', () => {
  expect(namesIn('docs/rules', '.md').filter((id) => !id.startsWith('read-'))).toEqual(ids)
  expect(readdirSync(here).filter((name) => !name.includes('.') && name !== '_base')).toEqual(ids)
})

test.each(ids)('the page of %s says what, why, wrong, right and on what it rests', (id) => {
  const page = readFileSync(join(root, 'docs/rules', `${id}.md`), 'utf8')
  expect(page.startsWith(`# ${id}: `)).toBe(true)
  const parts = page.split(/^(?=## )/m).slice(1)
  expect(parts.map((part) => part.split('\n')[0])).toEqual(headings)
  for (const part of parts) expect(part.split('\n').slice(1).join('').trim()).not.toBe('')
  expect(page).toBe(page.normalize('NFC'))
})

describe.each(ids)('%s', (id) => {
  const fixtures = fixturesOf(id)

  test('has a valid and an invalid fixture', () => {
    expect(fixtures.some(({ name }) => name.startsWith('valid-'))).toBe(true)
    expect(fixtures.some(({ name }) => name.startsWith('invalid-'))).toBe(true)
  })

  test.each(fixtures.filter(({ name }) => name.startsWith('valid-')))('finds nothing in $name', (fixture) => {
    const { result, faults } = checkFixture(fixture)
    expect(faults).toEqual([])
    expect(proseOf(id, result)).toBe('')
    // Clean means looked at: somewhere in the fixture the rule reached a verdict.
    expect(result.perRule.find(({ rule }) => rule === id)?.clean).toBeGreaterThan(0)
  })

  test.each(fixtures.filter(({ name }) => name.startsWith('invalid-')))(
    'finds what the text beside $name says',
    async (fixture) => {
      const { result, faults } = checkFixture(fixture)
      const expected = fixture.path.replace(/(\.ts)?$/, '.txt')
      expect(faults).toEqual([])
      expect(existsSync(expected) || process.env['UPDATE_FIXTURES'] === '1').toBe(true)
      await expect(proseOf(id, result)).toMatchFileSnapshot(expected)
      expect(proseOf(id, result)).not.toBe('')
      const rule = rules.find((one) => one.id === id)
      const found = result.diagnostics.find((one) => one.rule === id)
      expect(found?.severity).toBe(rule?.kind === 'structural' ? 'error' : rule?.severity)
    },
  )
})
