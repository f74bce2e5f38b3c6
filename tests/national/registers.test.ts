import ts from 'typescript'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { acts, type Act } from '../../machines/index.js'
import { compare } from '../../machines/model/words.js'
import forms from '../../procedures/national/registers/forms.js'
import laws from '../../procedures/national/registers/laws.js'
import policies from '../../procedures/national/registers/policies.js'
import receipts from '../../procedures/national/registers/receipts.js'
import roles from '../../procedures/national/registers/roles.js'
import statuses from '../../procedures/national/registers/statuses.js'
import type { FormEntry, LawEntry, Period } from '../../machines/index.js'

const lawEntries = Object.entries<LawEntry>(laws)
const formEntries = Object.entries<FormEntry>(forms)
const law = (id: string): LawEntry | undefined => (laws as { [id: string]: LawEntry })[id]
const within = (inner: Period, outer: Period | undefined): boolean =>
  outer !== undefined && outer.from <= inner.from && (outer.to === undefined || (inner.to ?? '9999') <= outer.to)

describe('laws', () => {
  it.each(lawEntries)('%s holds together', (id, entry) => {
    expect(entry.effective.to === undefined || entry.effective.from < entry.effective.to).toBe(true)
    // What has ended and is replaced names a document that is there; what amends another is in force while that is.
    for (const other of [entry.replacedBy, entry.amends]) if (other !== undefined) expect(law(other), id).toBeDefined()
    if (entry.amends !== undefined) expect(within(entry.effective, law(entry.amends)?.effective), id).toBe(true)
    if (entry.replacedBy !== undefined) expect(entry.effective.to, id).toBeDefined()
  })

  it('have numbers of their own', () => {
    const numbers = lawEntries.map(([, { no }]) => no)
    expect(new Set(numbers).size).toBe(numbers.length)
  })
})

describe('forms', () => {
  it.each(formEntries)('%s is used while its circular is in force', (id, form) => {
    expect(within(form.effective, law(form.law)?.effective), id).toBe(true)
    if (form.replacedBy !== undefined) expect(Object.keys(forms)).toContain(form.replacedBy)
  })

  it('one number has one form on any day, and each old form leads to the new one of its purpose', () => {
    for (const day of ['2019-06-01', '2025-09-14', '2025-09-15', '2026-01-01']) {
      const used = formEntries.filter(([, { effective }]) => effective.from <= day && day <= (effective.to ?? day))
      const numbers = used.map(([, { no }]) => no)
      expect([...new Set(numbers)].sort(compare)).toEqual(numbers)
      expect(numbers).toHaveLength(day < '2025-09-15' ? 6 : 7)
    }
    for (const [id, { replacedBy, purpose }] of formEntries)
      if (replacedBy !== undefined)
        expect((forms as { [id: string]: FormEntry })[replacedBy]?.purpose, id).toBe(purpose)
  })
})

describe('policies, receipts, roles, statuses', () => {
  it('cite documents that are there, for as long as they are in force', () => {
    for (const [id, { effective, cite, exceptions }] of Object.entries(policies)) {
      expect(within(effective, law(cite.law)?.effective), id).toBe(true)
      for (const exception of exceptions)
        if ('cite' in exception) expect(law(exception.cite.law), exception.id).toBeDefined()
    }
    for (const [id, regime] of Object.entries(receipts))
      for (const cited of regime.laws) expect(law(cited), id).toBeDefined()
  })

  it('one regime of policies and one of receipts is in force on every day', () => {
    for (const register of [policies, receipts])
      for (const day of ['2023-01-01', '2025-06-30', '2025-07-01', '2026-06-30', '2026-07-01', '2030-01-01'])
        expect(
          Object.values<{ effective: Period }>(register).filter(
            ({ effective: { from, to } }) => from <= day && day <= (to ?? day),
          ),
          day,
        ).toHaveLength(1)
  })

  it('every act can be done by some role', () => {
    const all: Act[] = [
      'receive',
      'assign',
      'examine',
      'consult',
      'review',
      'decide',
      'number',
      'transfer',
      'collect',
      'return',
      'wait',
      'other',
    ]
    for (const act of all)
      expect(
        Object.values(roles).some(({ does }) => (does as readonly Act[]).includes(act)),
        act,
      ).toBe(true)
    expect(acts({ does: 'receive' })).toEqual(['receive'])
  })

  it('ten statuses, each named once', () => {
    expect(statuses.names.map(({ status }) => status)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
  })
})

it('a typo in an office, role, form or law is an error of the editor, with "Did you mean"', () => {
  const root = fileURLToPath(new URL('../..', import.meta.url))
  const file = `${root}procedures/zz-typo.ts`
  const text = [
    "import type { Block, Citation, Paper, Post } from 'tthc'",
    "export const block: Block = { id: 'a', office: 'phong-vhxhh', rows: [] }",
    "export const post: Post = { at: 'ubnd-xa', role: 'chuyen-vienn' }",
    "export const paper: Paper = { id: 'a', name: 'a', form: 'tt03-2025-mau-1' }",
    "export const cite: Citation = { law: 'nd-118-205' }",
  ].join('\n')
  const { config } = ts.readConfigFile(`${root}tsconfig.json`, (path) => ts.sys.readFile(path)) as { config: object }
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root)
  const host = ts.createCompilerHost(options)
  const read = host.getSourceFile.bind(host)
  host.getSourceFile = (name, version) =>
    name === file ? ts.createSourceFile(name, text, version) : read(name, version)
  const declarations = ['national', 'cao-bang/province'].map((folder) => `${root}procedures/${folder}/register.d.ts`)
  const program = ts.createProgram([file, ...declarations], options, host)
  const messages = program
    .getSemanticDiagnostics(program.getSourceFile(file))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '))
  expect(messages.map((message) => /Did you mean '"(.*)"'/.exec(message)?.[1])).toEqual([
    'phong-vhxh',
    'chuyen-vien',
    'tt03-2025-mau-01',
    'nd-118-2025',
  ])
})
