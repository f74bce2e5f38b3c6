import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { home } from '../../cli/home.js'
import type { Manifest } from '../../generators/config/model/manifest.js'
import { manifestIn } from './outputs.js'
import { tthc } from './tthc.js'

/* In a process of its own a build of many targets is shared between threads; in this one it is not. */

const main = join(home, 'lib/cli/main.js')
const TARGETS = 'config,mermaid,table,opencps,national,react-flow'
let folder: string
const at = (path: string): string => join(folder, path)
const build = (out: string, ...more: string[]): string[] => [
  'build',
  '--as-of',
  '2026-01-01',
  '--target',
  TARGETS,
  '--out',
  out,
  ...more,
]
const fresh = (out: string): string[] => build(out, '--fresh')
const inThreads = (out: string, ...paths: string[]) =>
  spawnSync(process.execPath, [main, ...fresh(out), ...paths], { cwd: folder, encoding: 'utf8' })
/** The same, and `does` is run once another thread has been started: code of a module in which `fs` is at hand. */
const onceShared = (out: string, does: string) => {
  const watch = `import * as fs from 'node:fs'; process.once('worker', () => { ${does} })`
  const url = `data:text/javascript,${encodeURIComponent(watch)}`
  return spawnSync(process.execPath, ['--import', url, main, ...fresh(out)], { cwd: folder, encoding: 'utf8' })
}
const manifestOf = (out: string): Manifest => manifestIn(at(out))
/** Folders of parts that no record names: a build that came to nothing has taken its own away. */
const unneeded = (): string[] => {
  const names = readdirSync(at('.cache/tthc')).filter((name) => name.startsWith('build-'))
  const records = names
    .filter((name) => name.endsWith('.json'))
    .map((name) => readFileSync(at(`.cache/tthc/${name}`), 'utf8'))
  return names.filter((name) => !name.endsWith('.json') && !records.some((record) => record.includes(name)))
}
const withoutTime = (report: string, out: string): string =>
  report.replaceAll(out, 'dist').replace(/Thời gian: .* giây/, '')

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tthc-threads-'))
  for (const part of ['national', 'son-la', 'ha-tinh'])
    cpSync(join(home, 'procedures', part), at(`procedures/${part}`), { recursive: true })
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('several threads make what one makes, and say the same of it', async () => {
  const one = await tthc(fresh('mot'), folder)
  const several = inThreads('nhieu')
  expect(several).toMatchObject({ status: 0, stderr: '' })
  expect(manifestOf('nhieu')).toEqual(manifestOf('mot'))
  expect(manifestOf('nhieu').targets).toEqual(TARGETS.split(','))
  expect(withoutTime(several.stdout, 'nhieu')).toBe(withoutTime(one.out, 'mot'))
})

test('what each thread made is taken over by the threads of the next build', () => {
  inThreads('nhieu')
  const file = at('procedures/son-la/chinh-sach-quan-doi/tro-cap-mot-lan-doi-tuong.ts')
  const text = readFileSync(file, 'utf8')
  writeFileSync(file, `${text}// đã xem lại\n`)
  const again = spawnSync(process.execPath, [main, ...build('nhieu')], { cwd: folder, encoding: 'utf8' })
  expect(again).toMatchObject({ status: 0, stderr: '' })
  const cases = 1 + Number(/ (\d+) trường hợp/.exec(again.stdout)?.[1])
  inThreads('moi')
  writeFileSync(file, text)
  expect(manifestOf('nhieu')).toEqual(manifestOf('moi'))
  // Of every case but one, by whatever thread it was made: JSON of three targets, a table, two charts.
  const taken = Number(/ (\d+) tệp của các trường hợp không đổi/.exec(again.stdout)?.[1])
  expect(taken).toBeGreaterThanOrEqual(6 * (cases - 2))
})

test('where one process is unsound and another part is asked for, that part is made all the same', async () => {
  const file = at('procedures/son-la/chinh-sach-quan-doi/tro-cap-mot-lan-doi-tuong.ts')
  const text = readFileSync(file, 'utf8')
  // A row whose only way goes back: the dossier never ends, and no row below it is reached.
  const loop = `ways: { 'Chưa đạt': { backTo: 'hop-xet-duyet-ho-so', time: 'inside' } },`
  writeFileSync(file, text.replace(/id: 'du-thao-van-ban',/, `$& ${loop}`))
  try {
    expect(inThreads('nhieu')).toMatchObject({ status: 1 })
    await tthc([...build('mot'), 'procedures/ha-tinh'], folder)
    expect(inThreads('nhieu', 'procedures/ha-tinh')).toMatchObject({ status: 0 })
    expect(manifestOf('nhieu').counts.cases).toBeGreaterThan(0)
    expect(manifestOf('nhieu')).toEqual(manifestOf('mot'))
  } finally {
    writeFileSync(file, text)
  }
})

test('a definition that does not pass leaves the old tree, and nothing beside it', () => {
  const faulty = at('procedures/son-la/chinh-sach-quan-doi/sai.ts')
  inThreads('dich')
  const before = manifestOf('dich')
  writeFileSync(faulty, 'export default fetch("https://example.org")')
  const { status, stdout } = inThreads('dich')
  rmSync(faulty)
  expect(status).toBe(1)
  expect(stdout).toContain('Không tạo gì')
  expect(manifestOf('dich')).toEqual(before)
  expect(readdirSync(folder).filter((name) => name.startsWith('.dich'))).toEqual([])
  expect(unneeded()).toEqual([])
})

describe.runIf(availableParallelism() > 1)('with a core to spare', () => {
  test('another thread is started', () => {
    const { status, stdout } = onceShared('dich', `fs.writeSync(1, 'another thread\\n')`)
    expect(status).toBe(0)
    expect(stdout).toContain('another thread\n')
  })

  test('a definition that changes meanwhile stops the build, and the old tree stays', () => {
    inThreads('dich')
    const before = manifestOf('dich')
    const file = at('procedures/son-la/chinh-sach-quan-doi/tro-cap-mot-lan-doi-tuong.ts')
    const text = readFileSync(file, 'utf8')
    const { status, stderr } = onceShared('dich', `fs.appendFileSync(${JSON.stringify(file)}, '// changed\\n')`)
    writeFileSync(file, text)
    expect(status).toBe(2)
    expect(stderr).toContain('Định nghĩa đã bị sửa trong khi đang tạo tệp')
    expect(manifestOf('dich')).toEqual(before)
    expect(readdirSync(folder).filter((name) => name.startsWith('.dich'))).toEqual([])
    expect(unneeded()).toEqual([])
  })
})
