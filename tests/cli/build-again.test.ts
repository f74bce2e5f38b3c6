import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { digestOf, stampOfInputs, sumsOfInputs, type BuildInputs } from '../../cli/cache/inputs.js'
import { home } from '../../cli/home.js'
import { tthc, type Outcome } from './tthc.js'

const UNCHANGED = 'Không có gì thay đổi'
let folder: string
const at = (path: string): string => join(folder, path)
const build = (...more: string[]): Promise<Outcome> =>
  tthc(['build', '--as-of', '2026-01-01', '--target', 'config', ...more], folder)
/** Builds; whether the tree that stood was left alone. */
async function isSkipped(...more: string[]): Promise<boolean> {
  const before = statSync(at('dist')).ino
  const { code, out } = await build(...more)
  expect(code).toBe(0)
  expect(out.includes(UNCHANGED)).toBe(statSync(at('dist')).ino === before)
  return out.includes(UNCHANGED)
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tthc-again-'))
  for (const part of ['national', 'son-la', 'cao-bang/province', 'cao-bang/y-te'])
    cpSync(join(home, 'procedures', part), at(`procedures/${part}`), { recursive: true })
  // It names processes of other fields.
  rmSync(at('procedures/cao-bang/province/coverage.csv'))
  expect(await build()).toMatchObject({ code: 0, err: '' })
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('a second build', () => {
  test('of the same is left out, and says so; --fresh makes everything again', async () => {
    const manifest = readFileSync(at('dist/manifest.json'), 'utf8')
    const second = await build()
    expect(second.out).toContain(UNCHANGED)
    expect(second.out).toMatch(/tính đến ngày 01\/01\/2026, 2 tỉnh, \d+ quy trình, \d+ trường hợp, \d+ tệp còn đủ/)
    expect(await isSkipped('--fresh')).toBe(false)
    expect(readFileSync(at('dist/manifest.json'), 'utf8')).toBe(manifest)
    expect(await isSkipped()).toBe(true)
  })

  test.each<[string, () => void]>([
    ['a changed definition', () => appendFileSync(aDefinition(), '\n// đã xem lại\n')],
    ['a changed spreadsheet', () => appendFileSync(at('procedures/cao-bang/province/units.csv'), '\n')],
    ['a changed register', () => appendFileSync(at('procedures/national/registers/forms.ts'), '\n')],
    ['a new file', () => cpSync(aDefinition(), at('procedures/cao-bang/y-te/them-moi.ts'))],
    [
      'a file by another name',
      () => renameSync(at('procedures/cao-bang/y-te/them-moi.ts'), at('procedures/cao-bang/y-te/them-khac.ts')),
    ],
    ['a file that is gone', () => rmSync(at('procedures/cao-bang/y-te/them-khac.ts'))],
    ['settings', () => writeFileSync(at('tthc.json'), '{ "severity": { "preset": "recommended" } }')],
    ['an output that is gone', () => rmSync(anOutput())],
    ['an output that was changed', () => appendFileSync(anOutput(), ' ')],
    [
      'an output of the same length',
      () => writeFileSync(anOutput(), readFileSync(anOutput(), 'utf8').replace(/[a-z]/, 'x')),
    ],
    ['a foreign file among the outputs', () => writeFileSync(at('dist/ghi-chu.txt'), 'x')],
    ['a manifest that was touched', () => utimesSync(at('dist/manifest.json'), 1, 1)],
    ['a record that is no JSON', () => writeFileSync(aRecord(), '{')],
    ['a record of nothing', () => writeFileSync(aRecord(), 'null')],
  ])('is made after %s, and the one after it is left out again', async (_, change) => {
    change()
    expect(await isSkipped()).toBe(false)
    expect(await isSkipped()).toBe(true)
  })

  test('is made for another day, other targets, another part, each its own', async () => {
    expect(await isSkipped('--as-of', '2026-02-01')).toBe(false)
    expect(await isSkipped('--as-of', '2026-02-01')).toBe(true)
    expect(await isSkipped()).toBe(false)
    expect(await isSkipped('--target', 'config,table')).toBe(false)
    expect(await isSkipped('procedures/son-la')).toBe(false)
    expect(await isSkipped()).toBe(false)
    expect((await build('--out', 'khac')).out).not.toContain(UNCHANGED)
    expect((await build('--out', 'khac')).out).toContain(UNCHANGED)
    expect(records()).toHaveLength(2)
    rmSync(at('khac'), { recursive: true })
    await build('--fresh')
    expect(records()).toHaveLength(1)
    expect(await isSkipped()).toBe(true)
  })

  test('is refused for an error that stood before, and is not remembered', async () => {
    const text = readFileSync(aDefinition(), 'utf8')
    writeFileSync(aDefinition(), text.replace('defineProcess({', 'defineProcess({ la: 1,'))
    for (const _ of [1, 2]) expect(await build()).toMatchObject({ code: 1 })
    writeFileSync(aDefinition(), text)
    expect(await isSkipped()).toBe(true)
  })

  test('is always made where a link leads out of the definitions', async () => {
    symlinkSync(at('tthc.json'), at('procedures/ghi-chu.json'))
    expect(await isSkipped()).toBe(false)
    expect(await isSkipped()).toBe(false)
    rmSync(at('procedures/ghi-chu.json'))
  })
})

const inputsHere = (): BuildInputs => ({
  base: folder,
  roots: ['procedures'],
  paths: [],
  targets: ['config'],
  asOf: '2026-01-01',
  toolVersion: '1',
  commit: { commit: 'a' },
})

test('another version of the tool, another commit, another folder are other inputs', () => {
  const inputs = inputsHere()
  const others: BuildInputs[] = [
    inputs,
    { ...inputs, toolVersion: '2' },
    { ...inputs, commit: { commit: 'b' } },
    { ...inputs, commit: { commit: 'a', modified: true } },
    { ...inputs, base: at('procedures') },
    { ...inputs, roots: ['procedures/son-la'] },
    { ...inputs, targets: ['con', 'fig'] },
  ]
  const digestOfInputs = (of: BuildInputs): string | undefined => digestOf(of, sumsOfInputs(of))
  const digests = others.map(digestOfInputs)
  expect(digests).not.toContain(undefined)
  expect(new Set(digests).size).toBe(others.length)
  expect(digestOfInputs(inputs)).toBe(digests[0])
})

test('a definition that changes under a build has another stamp, even where it is as long as before', () => {
  const inputs = inputsHere()
  const before = stampOfInputs(inputs)
  expect(stampOfInputs(inputs)).toBe(before)
  const text = readFileSync(aDefinition(), 'utf8')
  writeFileSync(aDefinition(), text.replace(/[a-z]/, 'x'))
  const changed = stampOfInputs(inputs)
  expect(changed).not.toBe(before)
  // The stamp is of one moment; the bytes are what a later build compares.
  writeFileSync(aDefinition(), text)
  expect(stampOfInputs(inputs)).not.toBe(before)
})

const aDefinition = (): string => first(at('procedures/cao-bang/y-te'))
const anOutput = (): string => first(at('dist/cao-bang/chinh-thuc/config/y-te'))
const records = (): string[] => readdirSync(at('.cache/tthc')).filter((name) => name.endsWith('.json'))
const aRecord = (): string => join(at('.cache/tthc'), records()[0] ?? '')
const first = (of: string): string => join(of, readdirSync(of).sort()[0] ?? '')
