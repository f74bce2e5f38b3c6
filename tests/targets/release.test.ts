import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Manifest } from '../../generators/config/model/manifest.js'
import { planRelease, type ReleaseSide } from '../../generators/release/plan.js'
import { releasePage } from '../../generators/release/page.js'
import { rowsGone } from '../../generators/release/rows-gone.js'
import { packText, zipOf } from '../../generators/zip.js'
import { zipParts } from '../../generators/zip-parts.js'
import { packages } from '../../generators/systems/packages.js'
import { tthc } from '../cli/tthc.js'

const folder = mkdtempSync(join(tmpdir(), 'tthc-release-'))
afterAll(() => rmSync(folder, { recursive: true }))

const PROVINCE = 'procedures/vi-du'
const changing = `${PROVINCE}/vi-du/tiep-nhan-doi-tuong@2025-07-01.ts`
const other = `${PROVINCE}/vi-du/chung-thuc-chu-ky@2025-07-01.ts`
const units = `${PROVINCE}/province/units.csv`
const build = (out: string) =>
  tthc(
    ['build', '--out', out, '--as-of', '2026-01-01', '--target', 'table,react-flow,igate,opencps,config,systems'],
    folder,
  )
const edit = (file: string, change: (text: string) => string): void =>
  writeFileSync(join(folder, file), change(readFileSync(join(folder, file), 'utf8')))
const filesIn = (path: string): string[] =>
  readdirSync(join(folder, path), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, path).length + 1))
    .sort()
const page = (): string => readFileSync(join(folder, 'phat-hanh/phat-hanh.md'), 'utf8')
const release = (since = 'cu/manifest.json') => tthc(['release', '--since', since, '--dist', 'moi'], folder)

describe('tthc release', () => {
  beforeAll(async () => {
    cpSync('docs/examples/hai-cap', folder, { recursive: true })
    for (const file of [changing, other])
      edit(file, (text) =>
        text.replace(
          "standing: 'proposal',",
          "standing: 'published', decision: { no: '1/QĐ-UBND', date: '2025-06-30' },",
        ),
      )
    edit(units, (text) => `${text.trimEnd()}\r\n25999;Xã Phước Thêm;Xã;2025-07-01\r\n`)
    expect((await build('cu')).code).toBe(0)
    expect((await build('moi')).code).toBe(0)
  })

  test('of nothing changed is empty', async () => {
    expect(await release()).toMatchObject({ code: 0, err: '' })
    expect(filesIn('phat-hanh')).toEqual(['manifest.json', 'phat-hanh.md'])
    expect(page()).toMatch(/Không có gì thay đổi[\s\S]*Không ảnh hưởng hồ sơ đang giải quyết/)
  })

  test('holds only what changed, in order, with checks, the way back, and the dossiers that it touches', async () => {
    edit(changing, (text) =>
      text.replace(/within: workingDays\(\d+(?:\.\d+)?\)/, 'within: workingDays(0.25)').replace(/total: .*\n/, ''),
    )
    const built = await build('moi')
    expect(built.err + (built.code === 0 ? '' : built.out)).toBe('')
    const { code, out } = await release()
    expect(code).toBe(0)
    const loaded = filesIn('phat-hanh/nap')
    expect(loaded.some((path) => path.includes('/opencps/'))).toBe(true)
    expect(loaded.filter((path) => path.includes('/config/') && !path.includes('danh-muc'))).toHaveLength(1)
    expect(loaded.every((path) => path.startsWith('vi-du/chinh-thuc/'))).toBe(true)
    expect(filesIn('phat-hanh/lui')).toEqual(loaded)
    const order = [...page().matchAll(/^\d+\. `vi-du\/chinh-thuc\/([\w-]+)/gm)].map(([, target]) => target)
    expect([...new Set(order)]).toEqual(['systems', 'config', 'opencps', 'igate', 'react-flow', 'table'])
    expect(page()).toMatch(/Kiểm tra: Xuất lại từ hệ thống rồi chạy "tthc drift/)
    expect(page()).toMatch(/Kiểm tra: So mã SHA-256 .+\n\n\d+\. `.+` \(đổi\)\n {3}- Mã SHA-256: `[0-9a-f]{64}`/)
    expect(page()).toMatch(/Đổi thời gian ở bước "Tiếp nhận.*": ngày hẹn đã in không đổi theo/)
    expect(out).toMatch(/Hồ sơ đang giải quyết: \d+ điểm phải xem/)
  })

  test('says once for each kind of file how it is loaded and checked, and numbers the files through', () => {
    const ways = [...page().matchAll(/^- Cách nạp: (.+)$/gm)].map(([, how]) => how)
    expect(new Set(ways).size).toBe(ways.length)
    expect(page().match(/^ *- Kiểm tra: /gm)).toHaveLength(ways.length)
    expect(ways).toHaveLength([...page().matchAll(/^### /gm)].length)
    const numbers = [...page().matchAll(/^(\d+)\. `/gm)].map(([, number]) => Number(number))
    expect(numbers.length).toBeGreaterThan(ways.length)
    expect(numbers).toEqual(numbers.map((_, index) => index + 1))
    expect(page()).toMatch(/^10\. .+\n {4}- Mã/m)
  })

  test('outside git says that no commit is known', () => {
    expect(page()).toMatch(
      /Từ bản không rõ của kho định nghĩa \(tạo ngoài git\), tính đến ngày 01\/01\/2026 đến bản không rõ/,
    )
    expect(page()).not.toContain('unknown')
  })

  test('a package holds only its changed files; the way back is the same files as they were', () => {
    const zip = filesIn('phat-hanh/nap').find((path) => path.endsWith('.zip')) ?? ''
    const at = (side: string) => unzipSync(readFileSync(join(folder, side, zip)))
    const now = at('phat-hanh/nap')
    const back = at('phat-hanh/lui')
    const whole = at('moi')
    expect(Object.keys(now).length).toBeLessThan(Object.keys(whole).length)
    for (const [path, bytes] of Object.entries(now))
      expect(Buffer.compare(bytes, whole[path] ?? new Uint8Array())).toBe(0)
    for (const [path, bytes] of Object.entries(back))
      expect(Buffer.compare(bytes, at('cu')[path] ?? new Uint8Array())).toBe(0)
  })

  test('the same release is the same bytes', async () => {
    const sum = readFileSync(join(folder, 'phat-hanh/manifest.json'), 'utf8')
    await release()
    expect(readFileSync(join(folder, 'phat-hanh/manifest.json'), 'utf8')).toBe(sum)
  })

  test('a unit that is taken out of the lists is named, with how many were', async () => {
    const whole = readFileSync(join(folder, units), 'utf8')
    edit(units, (text) => text.replace(/^25999;.*\r?\n/m, ''))
    expect((await build('moi')).code).toBe(0)
    const { out } = await release()
    expect(out).toMatch(/bỏ \d+ dòng \(không tự xóa\)/)
    expect(page()).toMatch(
      /Không dòng nào bị xóa tự động.+\n(?:\n.*)*- Đơn vị \(Hệ thống thông tin giải quyết thủ tục hành chính\), `vi-du\/chinh-thuc\/systems\/he-thong-tthc\/don-vi\.json`: bỏ 1 dòng\n {2}- 25999, Xã Phước Thêm\n/,
    )
    expect(page()).not.toMatch(/^ {2}- 25217/m)
    edit(units, () => whole)
  })

  test('a version that is gone is named, never deleted; without the old files the way back is said to be missing', async () => {
    rmSync(join(folder, changing))
    await build('moi')
    cpSync(join(folder, 'cu/manifest.json'), join(folder, 'chi-manifest.json'))
    await release()
    expect(page()).toMatch(/Không tệp nào bị xóa tự động[\s\S]*- `vi-du\/chinh-thuc\/config\//)
    expect(page()).toMatch(/giữ bản cũ trong hệ thống cho tới khi hồ sơ cuối cùng xong|Được thay bằng/)
    const { out } = await release('chi-manifest.json')
    expect(out).toMatch(/chưa xét được/)
    expect(out).toMatch(/Không có bản cũ để khôi phục/)
    expect(page()).toMatch(/CHƯA SO ĐƯỢC từng dòng của các danh sách/)
  })

  test('refuses a folder that was changed by hand, and what is no manifest', async () => {
    const [config] = filesIn('cu').filter((path) => path.includes('chinh-thuc/config') && path.includes('tiep-nhan'))
    edit(`cu/${config ?? ''}`, (text) => `${text} `)
    const before = page()
    expect(await release()).toMatchObject({ code: 2, err: expect.stringMatching(/đã bị sửa sau khi tạo/) as string })
    for (const [name, text] of [
      ['a.json', '{'],
      ['b.json', '{}'],
      ['c.json', 'null'],
    ] as const) {
      writeFileSync(join(folder, name), text)
      expect(await release(name)).toMatchObject({ code: 2, err: expect.stringMatching(/không phải/) as string })
    }
    const evil = JSON.parse(readFileSync(join(folder, 'chi-manifest.json'), 'utf8')) as {
      files: Record<string, string>
    }
    evil.files['../x'] = '0'.repeat(64)
    writeFileSync(join(folder, 'd.json'), JSON.stringify(evil))
    expect(await release('d.json')).toMatchObject({ code: 2 })
    expect(page()).toBe(before)
  })
})

test('a package that holds the same files, packed another way, has not changed', () => {
  const path = 'vi-du/chinh-thuc/opencps/goi.zip'
  const ours = (text: string): Uint8Array => zipOf([['goi/a.xml', packText(text)]])
  const others = (text: string): Uint8Array => zipParts([['goi/a.xml', Buffer.from(text)]])
  const side = (zip: Uint8Array): ReleaseSide => ({
    manifest: { targets: ['opencps'], files: { [path]: String(zip.length) } } as unknown as Manifest,
    read: () => zip,
  })
  const text = '<a>một</a>'.repeat(1_000)
  expect(ours(text).length).not.toBe(others(text).length)
  expect(planRelease(side(ours(text)), side(others(text))).items).toEqual([])
  expect(planRelease(side(ours(text)), side(ours(`${text} `.repeat(2)))).items).toMatchObject([
    { path, kind: 'changed' },
  ])
})

describe('rows that a list no longer has', () => {
  const PATH = 'vi-du/chinh-thuc/systems/x.json'
  type Rows = readonly Record<string, string>[]
  const list = (system: string, id: string, rows: Rows): Uint8Array =>
    Buffer.from(JSON.stringify({ format: 'tthc/system-list/1', system, list: id, rows }))
  const gone = (system: string, id: string, before: Rows, after: Rows) =>
    rowsGone(PATH, list(system, id, before), list(system, id, after))?.rows
  const units = Array.from({ length: 30 }, (_, i) => ({ code: `u${i}`, name: `Xã ${i}`, email: '' }))

  test('are told from rows that say something else now, and from another order', () => {
    const now = units.map((unit) => ({ ...unit, name: `${unit.name} mới`, email: 'x@y.vn', __source: 'units.csv:9' }))
    expect(gone('he-thong-tthc', 'don-vi', units, now.reverse())).toBeUndefined()
    expect(gone('he-thong-tthc', 'don-vi', units, now.slice(1))).toEqual(['u29, Xã 29'])
  })

  test('one of several of one name is missed', () => {
    const row = { kind: 'Nội bộ', fromCode: '1', fromName: 'Xã A', toName: 'Văn phòng' }
    expect(gone('quan-ly-van-ban', 'tuyen-van-ban', [row, row], [row])).toEqual(['Nội bộ, 1, Xã A, Văn phòng'])
  })

  test('persons go by their number, never by their name', () => {
    const person = { id: 'CB0001', name: 'Nguyễn Văn A', unitName: 'Sở Y tế', account: 'a@x.vn' }
    expect(gone('he-thong-tthc', 'nguoi-dung', [person], [])).toEqual(['CB0001, Sở Y tế'])
  })

  test('every list has a cell by which its rows are known', () => {
    for (const { tables } of packages)
      for (const { columns, persons } of tables) {
        expect(columns.some(({ names }) => names === 'key')).toBe(true)
        if (persons === true)
          expect(columns.filter(({ names }) => names !== undefined).map(({ key }) => key)).not.toContain('name')
      }
  })

  test('are named up to a number, the rest are counted', () => {
    const side = (rows: Rows): ReleaseSide => {
      const bytes = list('he-thong-tthc', 'don-vi', rows)
      const manifest = { commit: 'a', asOf: '2026-01-01', targets: ['systems'], files: { [PATH]: `${rows.length}` } }
      return { manifest: manifest as unknown as Manifest, read: () => bytes }
    }
    const [before, after] = [side(units), side([])]
    const text = releasePage(planRelease(before, after), before.manifest, after.manifest)
    expect(text).toMatch(/: bỏ 30 dòng\n(?: {2}- u\d+, Xã \d+\n){20} {2}- và 10 dòng khác, ghi đủ trong/)
  })
})
