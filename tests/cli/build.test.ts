import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { home } from '../../cli/home.js'
import type { Manifest } from '../../generators/config/model/manifest.js'
import { PROPOSAL_MARK } from '../../generators/marks.js'
import { filesIn, manifestIn } from './outputs.js'
import { tthc, type Outcome } from './tthc.js'
import { transpile } from './transpile.js'

const asOf = '2026-01-01'
/** Those whose output is short to make; the others have tests of their own. */
const TARGETS = 'config,mermaid,table'
let folder: string
let out: string
let built: Outcome

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tthc-build-'))
  out = join(folder, 'dist')
  built = await tthc(['build', '--as-of', asOf, '--out', out, '--target', TARGETS], home)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('the shipped provinces', () => {
  test('are built, and it is said what was made, why findings were accepted, and where to look', () => {
    expect(built).toMatchObject({ code: 0, err: '' })
    for (const words of ['11 tỉnh', 'trường hợp', 'quy tắc', 'đã được chấp nhận', 'chưa kết luận', 'giây'])
      expect(built.out).toContain(words)
    expect(built.out).toContain(`Xem trước hết: ${join(out, 'index.md')}`)
    expect(built.out).toMatch(/ {2}- \d+ × \[[a-z-]+\] .+ \(.+; .+\)/)
    // Who has most in force is shown first.
    expect(built.out).toMatch(/Tỉnh +chính thức +đề xuất\n +Cao Bằng +\d+ +\d+\n +Đồng Nai/)
    expect(readFileSync(join(out, 'index.md'), 'utf8')).toMatch(/---: \|\n\| \[Cao Bằng\].*\n\| \[Đồng Nai\]/)
  })

  test('each province has both trees, each with every target; Cao Bằng owns most', () => {
    for (const province of ['cao-bang', 'vinh-long'])
      for (const tree of ['chinh-thuc', 'de-xuat'])
        expect(existsSync(join(out, province, tree, 'config', 'danh-muc.json'))).toBe(true)
    const { counts } = manifestIn(out)
    expect(counts.provinces).toBe(11)
    expect(counts.official).toBeGreaterThan(80)
    expect(counts.proposed).toBeGreaterThan(10)
    expect(counts.cases).toBe(counts.official + counts.proposed)
  })

  test('the manifest names every file with its SHA-256, the tool, the day, the targets, the commit', () => {
    const manifest = manifestIn(out)
    expect(filesIn(out)).toEqual([...Object.keys(manifest.files), 'manifest.json'].sort())
    for (const [path, sum] of Object.entries(manifest.files))
      expect(
        createHash('sha256')
          .update(readFileSync(join(out, path)))
          .digest('hex'),
      ).toBe(sum)
    expect(manifest).toMatchObject({ asOf, targets: TARGETS.split(','), tool: { name: 'tthc' } })
    expect(manifest.commit).toMatch(/^([0-9a-f]{40}|unknown)$/)
    const schema = JSON.parse(readFileSync(join(out, 'schema/manifest-1.schema.json'), 'utf8')) as object
    expect(new Ajv2020({ strict: true, strictTypes: false }).validate(schema, manifest)).toBe(true)
  })

  test('a proposal says so in every file, an approved process in none', () => {
    const files = filesIn(out)
    const proposals = files.filter((path) => path.includes('/de-xuat/'))
    expect(proposals.length).toBeGreaterThan(30)
    for (const path of proposals)
      expect(`${path} ${readFileSync(join(out, path), 'utf8').includes(PROPOSAL_MARK)}`).toBe(`${path} true`)
    for (const path of files.filter((path) => path.includes('/chinh-thuc/')))
      expect(`${path} ${readFileSync(join(out, path), 'utf8').includes('ĐỀ XUẤT')}`).toBe(`${path} false`)
  })

  test('every link of the pages leads to a file, every case is on its page', () => {
    for (const page of filesIn(out).filter((path) => path.endsWith('index.md'))) {
      const links = [...readFileSync(join(out, page), 'utf8').matchAll(/\]\(([^)]+)\)/g)].map(([, link]) => link ?? '')
      for (const link of links) expect(existsSync(join(out, page, '..', decodeURI(link)))).toBe(true)
    }
    const page = readFileSync(join(out, 'cao-bang/index.md'), 'utf8')
    expect(page).toContain('2.000286')
    expect(page).toMatch(/\| \[bảng quy trình\]\([^)]+\), \[cấu hình\]/)
    expect(page).toContain(PROPOSAL_MARK)
  })

  test('a page says how to load every target, to someone who has nothing but the folder', () => {
    const page = readFileSync(join(out, 'huong-dan-nap.md'), 'utf8')
    for (const target of TARGETS.split(',')) expect(page).toContain(`\`${target}/\``)
    expect(page).toContain('khong-chuyen-duoc.json')
    expect(page).toMatch(/### 1\. [^]*- Cách nạp: [^]*- Kiểm tra: /)
  })

  test('no file name would be refused by Windows, or fall together with another there', () => {
    const files = filesIn(out)
    expect(new Set(files.map((path) => path.toLowerCase())).size).toBe(files.length)
    for (const path of files) expect(path).toMatch(/^[a-z0-9@.\-/]+$/)
  })
})

describe('same input, same bytes', () => {
  test('whatever the order in which the disk names the files', async () => {
    const sources = filesIn(join(home, 'procedures')).filter((path) => /^(national|cao-bang)\b/.test(path))
    const manifests: Manifest[] = []
    for (const [i, files] of [sources, [...sources].reverse()].entries()) {
      const own = join(folder, `order-${i}`)
      for (const path of files) cpSync(join(home, 'procedures', path), join(own, 'procedures', path))
      await tthc(['build', '--as-of', asOf, '--target', TARGETS], own)
      manifests.push(manifestIn(join(own, 'dist')))
    }
    expect(Object.keys(manifests[0]?.files ?? {}).length).toBeGreaterThan(100)
    expect(manifests[1]).toEqual(manifests[0])
  })

  test('whatever the time zone and the language of the system', () => {
    // Below the repository, so that packages are found from there.
    const js = mkdtempSync(join(mkdirSync('.cache', { recursive: true }) ?? '.cache', 'build-'))
    try {
      const main = transpile('cli/main.ts', js)
      const run = (name: string, env: NodeJS.ProcessEnv): Manifest => {
        const to = join(folder, name)
        execFileSync(
          process.execPath,
          [main, 'build', '--as-of', asOf, '--out', to, '--target', TARGETS, 'procedures/cao-bang'],
          {
            cwd: home,
            env: { PATH: process.env['PATH'], ...env },
          },
        )
        return manifestIn(to)
      }
      const one = run('one', { TZ: 'Asia/Ho_Chi_Minh', LANG: 'vi_VN.UTF-8', LC_ALL: 'vi_VN.UTF-8' })
      const other = run('other', { TZ: 'America/Los_Angeles', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' })
      expect(Object.keys(one.files).length).toBeGreaterThan(100)
      expect(other).toEqual(one)
    } finally {
      rmSync(js, { recursive: true, force: true })
    }
  })
})

describe('a province of one’s own', () => {
  let own: string
  const process = (name: string) => join(own, 'procedures/cao-bang/y-te', name)
  beforeAll(() => {
    own = mkdtempSync(join(tmpdir(), 'tthc-own-'))
    for (const part of ['national', 'cao-bang/province', 'cao-bang/y-te'])
      cpSync(join(home, 'procedures', part), join(own, 'procedures', part), { recursive: true })
    // What its communes carry out is in fields that are not taken along.
    rmSync(join(own, 'procedures/cao-bang/province/coverage.csv'))
  })
  afterAll(() => rmSync(own, { recursive: true, force: true }))

  test('outside git the commit is unknown; only the asked targets are built', async () => {
    expect(await tthc(['build', '--as-of', asOf, '--target', 'mermaid'], own)).toMatchObject({ code: 0 })
    const manifest = manifestIn(join(own, 'dist'))
    expect(manifest).toMatchObject({ commit: 'unknown', targets: ['mermaid'] })
    expect(existsSync(join(own, 'dist/cao-bang/chinh-thuc/config'))).toBe(false)
  })

  test('only a part: its processes, and nothing of the others', async () => {
    const part = 'procedures/cao-bang/y-te/tiep-nhan-doi-tuong-bao-tro-xa-hoi.ts'
    expect(await tthc(['build', '--as-of', asOf, '--out', 'part', part], own)).toMatchObject({ code: 0 })
    expect(manifestIn(join(own, 'part')).counts).toMatchObject({ provinces: 1, cases: 1, official: 1 })
  })

  test('before its decision a process is only a proposal', async () => {
    expect(await tthc(['build', '--as-of', '2025-11-26', '--out', 'early'], own)).toMatchObject({ code: 0 })
    const { counts } = manifestIn(join(own, 'early'))
    expect(counts.official).toBe(0)
    expect(counts.proposed).toBeGreaterThan(20)
  })

  test('an error stops the build: exit 1, the error is shown, the old tree stands', async () => {
    const before = readFileSync(join(own, 'dist/manifest.json'), 'utf8')
    writeFileSync(
      process('hong.ts'),
      "import { defineProcess } from 'tthc'\nexport default defineProcess({ province: fetch('x') })\n",
    )
    const refused = await tthc(['build', '--as-of', asOf], own)
    rmSync(process('hong.ts'))
    expect(refused.code).toBe(1)
    expect(refused.out).toContain('procedures/cao-bang/y-te/hong.ts:2')
    expect(refused.out).toContain('dist giữ nguyên')
    expect(readFileSync(join(own, 'dist/manifest.json'), 'utf8')).toBe(before)
    expect(readdirSync(own).filter((name) => name.startsWith('.dist'))).toEqual([])
  })

  test.each([
    [['build', '--target', 'config,docz'], /không có dạng "docz"; các dạng: "config"/],
    [['build', '--as-of', '2026-02-30'], /ngày có thật/],
    [['build', 'procedures/khong-co'], /Không có tệp hay thư mục/],
    [['build', '--out', 'procedures'], /không do công cụ này tạo ra/],
    [['build', '--khong-co'], /Không có tùy chọn/],
  ])('%j is wrong usage: exit 2, and says why', async (args, why) => {
    const { code, err } = await tthc(args, own)
    expect(code).toBe(2)
    expect(err).toMatch(why)
  })

  test('an empty folder is a failure, not a success', async () => {
    mkdirSync(join(own, 'trong'), { recursive: true })
    expect((await tthc(['build', '--as-of', asOf, '--out', 'trong-dist', 'trong'], own)).code).toBe(1)
    expect(existsSync(join(own, 'trong-dist'))).toBe(false)
  })
})

test('the help is Vietnamese and has examples', async () => {
  const { code, out: help } = await tthc(['build', '--help'])
  expect(code).toBe(0)
  for (const words of [
    'Cách dùng: tthc build',
    '--target',
    'config, mermaid, table',
    'Ví dụ:',
    'chinh-thuc',
    'mặc định',
  ])
    expect(help).toContain(words)
})
