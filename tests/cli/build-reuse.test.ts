import { createHash } from 'node:crypto'
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { home } from '../../cli/home.js'
import type { Manifest } from '../../generators/config/model/manifest.js'
import { manifestIn } from './outputs.js'
import { tthc } from './tthc.js'

/*
 * A build takes over the files of cases that have not changed since the last one. Whatever was changed, it makes the same
 * tree as a build from nothing.
 */

let folder: string
const at = (path: string): string => join(folder, path)
/** Builds, and returns what it says. */
async function build(out: string, ...more: string[]): Promise<string> {
  const made = await tthc(['build', '--as-of', '2026-01-01', '--out', out, ...more], folder)
  expect(made).toMatchObject({ code: 0 })
  return made.out
}
const manifestOf = (out: string): Manifest => manifestIn(at(out))
const inodesOf = (out: string): Map<string, number | undefined> =>
  new Map(
    Object.keys(manifestOf(out).files).map((path) => [
      path,
      statSync(at(`${out}/${path}`), { throwIfNoEntry: false })?.ino,
    ]),
  )
const ofCase = (path: string, name: string): boolean => path.includes(`/${name}.`)

/** Builds again after a change; the paths that were taken over. Holds the tree against one made from nothing. */
async function takenOver(...more: string[]): Promise<string[]> {
  const before = inodesOf('dist')
  const said = await build('dist', ...more)
  const after = inodesOf('dist')
  expect(await build('moi', '--fresh', ...more)).not.toContain('lấy lại')
  const { files } = manifestOf('dist')
  expect(manifestOf('dist')).toEqual(manifestOf('moi'))
  for (const [path, sum] of Object.entries(files))
    expect(
      createHash('sha256')
        .update(readFileSync(at(`dist/${path}`)))
        .digest('hex'),
    ).toBe(sum)
  const taken = [...after].filter(([path, inode]) => before.get(path) === inode).map(([path]) => path)
  const count = / (\d+) tệp của các trường hợp không đổi được lấy lại từ lần tạo trước/.exec(said)?.[1]
  expect(Number(count ?? 0)).toBe(taken.length)
  return taken
}
const edit = (file: string, change: (text: string) => string): void => {
  const text = readFileSync(at(file), 'utf8')
  expect(change(text)).not.toBe(text)
  writeFileSync(at(file), change(text))
}

const FIELD = 'procedures/son-la/chinh-sach-quan-doi'
const ONE = 'tro-cap-mot-lan-doi-tuong'
const UNITS = 'procedures/son-la/province/units.csv'

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tthc-reuse-'))
  for (const part of ['national', 'son-la'])
    cpSync(join(home, 'procedures', part), at(`procedures/${part}`), { recursive: true })
  await build('dist')
}, 120_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('one changed step: its case is made anew, all others are taken over', async () => {
  const others = inodesOf('dist')
  edit(`${FIELD}/${ONE}.ts`, (text) => text.replace(/name: '/, "name: 'Việc: "))
  const taken = await takenOver()
  expect(taken.filter((path) => ofCase(path, ONE))).toEqual([])
  const kept = [...others.keys()].filter((path) =>
    /\/(bpmn|zeebe|igate|mermaid|table|national|config)\/[^/]+\/[^/]+$/.test(path),
  )
  expect(kept.length).toBeGreaterThan(30)
  expect(kept.filter((path) => !ofCase(path, ONE) && !taken.includes(path))).toEqual([])
}, 120_000)

test.each<[string, 'some' | 'none', () => void]>([
  ['another decision', 'some', () => edit(`${FIELD}/${ONE}.ts`, (text) => text.replace(/no: '\d/, '$&0'))],
  ['lines above it alone', 'some', () => edit(`${FIELD}/${ONE}.ts`, (text) => `// đã xem lại\n\n${text}`)],
  ['another process', 'some', () => cpSync(at(`${FIELD}/${ONE}.ts`), at(`${FIELD}/them-moi.ts`))],
  [
    'the later of two that carry out one procedure',
    'some',
    () => edit(`${FIELD}/${ONE}.ts`, (text) => text.replace(/ name: '/, " name: 'Việc: ")),
  ],
  ['a process that is gone', 'some', () => rmSync(at(`${FIELD}/them-moi.ts`))],
  ['a version to come', 'some', () => cpLater('2026-06-01')],
  ['a version that has come, so that the older one is no longer built', 'some', () => cpLater('2025-12-01')],
  ['another to come, which takes a name of its own', 'some', () => cpLater('2026-09-01')],
  ['the nearer one gone, so that the other has its name', 'some', () => rmLater('2026-06-01')],
  ['all other versions gone', 'some', () => rmLater('2025-12-01', '2026-09-01')],
  ['an output that is gone', 'some', () => rmSync(at(anOutput('table')))],
  ['an output that somebody edited', 'some', () => appendFileSync(at(anOutput('bpmn')), ' ')],
  ['the facts of a procedure', 'some', () => edit(aFact(), (text) => text.replace(/name: '/, "name: 'Thủ tục "))],
  ['a province', 'none', () => edit('procedures/son-la/province/index.ts', (text) => `// đã xem lại\n${text}`)],
  [
    'the first unit',
    'none',
    () => writeFileSync(at(UNITS), 'Mã đơn vị;Tên đơn vị;Loại;Hiệu lực từ\nso-noi-vu;Sở Nội vụ;Sở;2025-07-01\n'),
  ],
  ['another name of a unit', 'none', () => edit(UNITS, (text) => text.replace('Sở Nội', 'Sở Ngoại'))],
  ['a register', 'none', () => edit('procedures/national/registers/forms.ts', (text) => `${text}\n`)],
  ['no record of the parts', 'none', () => partsRecords().forEach((file) => rmSync(file))],
  ['a record of the parts whose folder is gone', 'none', () => partsFolders().forEach((each) => rmSync(each, ALL))],
  ['a record of the parts that is none', 'none', () => partsRecords().forEach((file) => writeFileSync(file, '{'))],
  ['a record of the parts that is wiped but for its index', 'none', () => partsRecords().forEach(wipe)],
  ['a record of the parts that is cut short', 'none', () => partsRecords().forEach(cutShort)],
])(
  'after %s, %s of the cases are taken over, and the tree is as from nothing',
  async (what, which, change) => {
    change()
    if (what.includes('record')) appendFileSync(at(`${FIELD}/${ONE}.ts`), '\n')
    const taken = (await takenOver()).filter((path) => path.includes('/chinh-thuc/'))
    expect(taken.length > 0).toBe(which === 'some')
  },
  120_000,
)

test('what the package of OpenCPS holds of an unchanged case is taken over', async () => {
  const [other = ''] = /processes\/mien-hoc-phi[^.]*/.exec(filesOfPackage('dist')) ?? []
  const marked = other.replace('mien', 'xxxx')
  let written = 0
  for (const file of partsRecords().filter((each) => basename(each).startsWith('opencps.'))) {
    const record = readFileSync(file)
    // Texts are kept with one byte for a sign, or with two.
    for (const code of ['latin1', 'utf16le'] as const) {
      const place = record.indexOf(Buffer.from(other, code))
      if (place >= 0) written += record.write(marked, place, code)
    }
    writeFileSync(file, record)
  }
  expect(written).toBeGreaterThan(0)
  appendFileSync(at(`${FIELD}/${ONE}.ts`), '\n')
  await build('dist')
  expect(filesOfPackage('dist')).toContain(marked)
  await build('dist', '--fresh')
  expect(filesOfPackage('dist')).not.toContain(marked)
}, 120_000)

test('of each output folder that stands the parts of its last build are kept, and of a killed build for a day', async () => {
  const cache = (): string[] => readdirSync(at('.cache/tthc')).filter((name) => name.startsWith('build-'))
  await build('dist', '--fresh')
  const [record = ''] = cache().filter((name) => name.endsWith('.json'))
  const ofOwn = record.replace('json', '1-killed')
  const others = ['build-0000.2-old', 'build-0000.3-at-work']
  for (const name of [ofOwn, ...others]) {
    mkdirSync(at(`.cache/tthc/${name}`))
    writeFileSync(at(`.cache/tthc/${name}/bpmn.0`), '{')
  }
  utimesSync(at('.cache/tthc/build-0000.2-old'), 0, 0)
  rmSync(at('moi'), ALL)
  for (let again = 0; again < 2; again++) await build('dist', '--fresh')
  await build('khac')
  expect(cache().filter((name) => !name.endsWith('.json'))).toHaveLength(3)
  expect(cache().filter((name) => name.endsWith('.json'))).toHaveLength(2)
  expect(cache().filter((name) => [ofOwn, ...others].includes(name))).toEqual(['build-0000.3-at-work'])
  for (const name of ['.cache/tthc/build-0000.3-at-work', 'khac']) rmSync(at(name), ALL)
}, 240_000)

test('another day, other targets, another part: as from nothing', async () => {
  expect(await takenOver('--as-of', '2025-12-20')).toEqual([])
  await takenOver('--target', 'config,bpmn')
  await takenOver('procedures/son-la')
  await takenOver()
}, 240_000)

const later = (day: string): string => at(`${FIELD}/${ONE}@${day}.ts`)
function cpLater(day: string): void {
  cpSync(at(`${FIELD}/${ONE}.ts`), later(day))
  edit(`${FIELD}/${ONE}@${day}.ts`, (text) => text.replace(/from: '[\d-]+'/, `from: '${day}'`))
}
function rmLater(...days: string[]): void {
  for (const day of days) rmSync(later(day))
}

const anOutput = (target: string): string => {
  const path = Object.keys(manifestOf('dist').files).find(
    (each) => each.includes(`/chinh-thuc/${target}/`) && !each.endsWith('.json'),
  )
  return `dist/${path ?? ''}`
}
function cutShort(file: string): void {
  const bytes = readFileSync(file)
  writeFileSync(file, bytes.subarray(0, bytes.length - 1))
}
/** The length of the index stands in the last four bytes, and the index before them. */
function wipe(file: string): void {
  const bytes = readFileSync(file)
  writeFileSync(file, bytes.fill(0, 0, bytes.length - 4 - bytes.readUInt32BE(bytes.length - 4)))
}
const filesOfPackage = (out: string): string => {
  const zip = Object.keys(manifestOf(out).files).find((path) => path.endsWith('.zip')) ?? ''
  return Object.keys(unzipSync(readFileSync(at(`${out}/${zip}`)))).join('\n')
}
const aFact = (): string => {
  const [name] = /facts\/[\w/-]+/.exec(readFileSync(at(`${FIELD}/${ONE}.ts`), 'utf8')) ?? ['']
  return `procedures/national/${name}.ts`
}
const ALL = { recursive: true, force: true }
const partsFolders = (): Set<string> => new Set(partsRecords().map((file) => dirname(file)))
/** Of each output folder and job one. */
const partsRecords = (): string[] =>
  readdirSync(at('.cache/tthc'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.parentPath !== at('.cache/tthc'))
    .map(({ parentPath, name }) => join(parentPath, name))
