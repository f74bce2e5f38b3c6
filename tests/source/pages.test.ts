import { readFileSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { faultRules, inWords } from '../../machines/source/fault-words.js'
import { readFiles, type Files } from './memory.js'

const folder = join(dirname(fileURLToPath(import.meta.url)), '../../docs/rules')
const headings = ['## Lỗi gì', '## Vì sao', '## Ví dụ sai', '## Ví dụ đúng', '## Căn cứ']

/** Faults of bytes, sizes and folders: their examples are pictures of those, shown true by other tests. */
const shownElsewhere = [
  'read-too-much',
  'read-too-deep',
  'read-too-large',
  'read-nul',
  'read-encoding',
  'read-too-many',
  'read-unreadable',
  'read-link-outside',
  'read-empty',
  'read-misplaced',
  'read-file-name',
  'read-province-differs',
  'read-identity',
  'read-register-missing',
]

/** Faults of spreadsheets: each column brings its own words. */
const OF_ROWS = 'read-row'

const pageOf = (rule: string): string => readFileSync(join(folder, `${rule}.md`), 'utf8')
const sectionsOf = (page: string): Map<string, string> =>
  new Map(
    page
      .split(/^(?=## )/m)
      .slice(1)
      .map((part) => [part.split('\n')[0] ?? '', part.slice(part.indexOf('\n')).trim()]),
  )

/** The files of an example. A fragment is a field of a definition; a file may name itself in its first line. */
function filesIn(section: string): Files {
  const blocks = [...section.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(([, code = '']) => code)
  return Object.fromEntries(
    blocks.map((code, index) => {
      const name = /^\/\/ ([a-z-]+\.ts)\n/.exec(code)?.[1] ?? `vi-du-${index}.ts`
      const whole = /^(import|export|const) /m.test(code)
        ? code
        : `import { defineNational, officeHours, workingDays } from 'tthc'\nexport default defineNational({\n${code}})\n`
      return [`p/a/b/${name}`, whole]
    }),
  )
}
const rulesIn = (section: string): string[] => readFiles(filesIn(section)).faults.map(({ rule }) => rule)

it('each rule of reading has a page, and each page has a rule', () => {
  const pages = readdirSync(folder).filter((name) => name.startsWith('read-'))
  expect(pages.map((name) => name.replace('.md', '')).sort()).toEqual([...faultRules, OF_ROWS].sort())
})

describe.each(faultRules)('the page of %s', (rule) => {
  const sections = sectionsOf(pageOf(rule))

  it('says what, why, wrong, right and on what it rests', () => {
    expect(pageOf(rule).startsWith(`# ${rule}: `)).toBe(true)
    expect([...sections.keys()]).toEqual(headings)
    for (const text of sections.values()) expect(text).not.toBe('')
  })
})

describe.each(faultRules.filter((rule) => !shownElsewhere.includes(rule)))('the examples of %s', (rule) => {
  const sections = sectionsOf(pageOf(rule))

  it('are wrong by this fault alone, and right by none', () => {
    expect(rulesIn(sections.get('## Ví dụ sai') ?? '')).toEqual([rule])
    const right = sections.get('## Ví dụ đúng') ?? ''
    expect(Object.keys(filesIn(right))).not.toEqual([])
    expect(rulesIn(right)).toEqual([])
  })
})

it('every fault says what, why and how to mend, in whole sentences', () => {
  for (const rule of faultRules) {
    const { what, why, fix } = inWords(rule, ['một', 'hai', 'ba'])
    for (const text of [what, why, fix]) {
      expect(text).toBe(text.normalize('NFC'))
      expect(text).toMatch(/^[\p{Lu}"].*[.]$/su)
      expect(text).not.toMatch(/undefined|!$/)
    }
  }
})
