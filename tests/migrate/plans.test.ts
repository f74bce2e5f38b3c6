import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { XMLParser } from 'fast-xml-parser'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { MigrationPlan } from '../../machines/compare/passage.js'
import { plansToXlsx } from '../../cli/reporters/migration/xlsx.js'
import { putProcedures } from '../ci/hostile-fork.js'
import { tthc } from '../cli/tthc.js'

/* The plans as the systems and the office get them; the workbook is read as the zip of XML that it is, not by who wrote it. */

const example = fileURLToPath(new URL('../../docs/examples/hai-cap/', import.meta.url))
let folder = ''
let plans: MigrationPlan[]
let sheets: Map<string, string[][]>

beforeAll(async () => {
  folder = join(mkdtempSync(join(tmpdir(), 'tthc-plans-')), 'chuyen-tiep')
  expect((await tthc(['migrate', '--out', folder], example)).code).toBe(0)
  const data = JSON.parse(readFileSync(join(folder, 'chuyen-tiep.json'), 'utf8')) as {
    format: string
    plans: MigrationPlan[]
  }
  expect(data.format).toBe('tthc/migration/1')
  plans = data.plans
  sheets = readSheets(readFileSync(join(folder, 'chuyen-tiep.xlsx')))
})
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

describe('migration plans as data', () => {
  it('say of each active state of the old machine what becomes of it, and why', () => {
    expect(plans.map(({ process, flow, into }) => [process, flow, into])).toEqual([
      [
        'vi-du/chung-thuc-chu-ky',
        'vi-du/chung-thuc-chu-ky@2018-07-01#chinh',
        'vi-du/chung-thuc-chu-ky@2025-07-01#chinh',
      ],
      [
        'vi-du/tiep-nhan-doi-tuong',
        'vi-du/tiep-nhan-doi-tuong@2021-07-01#chinh',
        'vi-du/tiep-nhan-doi-tuong@2025-07-01#chinh',
      ],
    ])
    for (const { verdicts } of plans) {
      expect(new Set(verdicts.map(({ state }) => state)).size).toBe(verdicts.length)
      for (const { verdict, to, clock, reason } of verdicts) {
        expect(reason).not.toBe('')
        // Where a dossier goes on, it is said where, and what is kept of the clock.
        expect([to !== undefined, clock !== undefined]).toEqual(
          verdict === 'stays' || verdict === 'moves' ? [true, true] : [false, false],
        )
      }
    }
    const district = plans[1]?.verdicts.find(({ state }) => state === 'tham-dinh-huyen')
    expect(district).toMatchObject({
      verdict: 'moves',
      to: 'tham-dinh-tinh',
      clock: 'keep',
      office: { name: 'Sở Y tế', level: 'tinh' },
      declared: true,
    })
  })

  it('stand in the workbook line by line, as text', () => {
    const words = {
      stays: 'ở nguyên bước',
      moves: 'chuyển bước',
      old: 'làm tiếp theo quy trình cũ',
      person: 'cần người quyết định',
    }
    const [head, ...rows] = sheets.get('Hồ sơ đang giải quyết') ?? []
    expect(head).toEqual([
      'Mã thủ tục',
      'Quy trình cũ',
      'Trạng thái',
      'Bước',
      'Xử lý',
      'Tới bước',
      'Thời gian',
      'Lý do',
      'Căn cứ',
    ])
    expect(rows).toEqual(
      plans.flatMap(({ codes, flow, verdicts }) =>
        verdicts.map(({ state, title, verdict, to, clock, reason, declared }) => [
          codes.join(', '),
          flow,
          state,
          title,
          words[verdict],
          to ?? '',
          clock === undefined ? '' : clock === 'keep' ? 'giữ thời gian đã tính' : 'tính lại từ đầu',
          reason,
          declared ? 'bản mới quy định' : 'công cụ đối chiếu',
        ]),
      ),
    )
  })

  it('show the office what must be looked at, and a formula as what it is: text', async () => {
    const fault = {
      kind: 'longer' as const,
      step: 'tham-dinh',
      what: '=HYPERLINK("http://x")',
      why: 'Vì sao',
      fix: 'Cách sửa',
    }
    const [plan] = plans
    if (plan === undefined) throw new Error('no plan')
    const read = readSheets(await plansToXlsx([{ ...plan, faults: [fault, { ...fault, possible: true }] }]))
    expect(read.get('Phải xem')?.slice(1)).toEqual(
      ['lỗi', 'có thể'].map((level) => [plan.flow, 'tham-dinh', level, fault.what, 'Vì sao', 'Cách sửa']),
    )
  })
})

/** A shared text; with attributes (kept spaces) it is an object. */
interface SharedText {
  t: string | { '#text': string }
}
describe('a version that is not whole', () => {
  it('gets no plan, and is named: its dossiers are not told to finish on the old one', async () => {
    const place = mkdtempSync(join(tmpdir(), 'tthc-plans-'))
    for (const name of ['cu', 'hong', 'do']) putProcedures(join(place, name))
    const file = 'procedures/mau/y-te/giay-phep-hoat-dong.ts'
    const text = readFileSync(join(place, 'cu', file), 'utf8')
    writeFileSync(join(place, 'hong', file), text.slice(0, 700))
    writeFileSync(
      join(place, 'do', file),
      text.replace("does: 'review',", "does: 'review', ways: { 'xong': 'khong-co' },"),
    )
    for (const broken of ['hong', 'do']) {
      const { code, out, err } = await tthc(['migrate', 'cu', broken, '--format', 'json'], place)
      expect([code, JSON.parse(out)]).toEqual([1, { plans: [] }])
      expect(err).toContain(`chưa lập được kế hoạch cho ${file}`)
    }
    // A list sorted by half of the plans would call their dossiers untouched.
    writeFileSync(join(place, 'ho-so.csv'), 'code,state\n1.000007,ky\n')
    const sorted = await tthc(['migrate', 'cu', 'do', '--dossiers', 'ho-so.csv'], place)
    expect([sorted.code, sorted.out]).toEqual([2, ''])
    expect(sorted.err).toContain('Chưa xếp danh sách hồ sơ')
    rmSync(place, { recursive: true })
  })
})

interface Cell {
  '@r': string
  '@t'?: string
  v?: unknown
  f?: unknown
}

/** Sheets of a workbook as rows of texts; a cell that is not text (a formula, a number) fails the test. */
function readSheets(bytes: Uint8Array): Map<string, string[][]> {
  const files = unzipSync(bytes)
  const lists = ['si', 'sheet', 'row', 'c']
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    parseTagValue: false,
    trimValues: false,
    isArray: (name) => lists.includes(name),
  })
  const xml = <T>(path: string): T => parser.parse(strFromU8(files[path] ?? new Uint8Array())) as T
  const { sst } = xml<{ sst: { si: SharedText[] } }>('xl/sharedStrings.xml')
  const shared = sst.si.map(({ t }) => (typeof t === 'string' ? t : t['#text']))
  const { workbook } = xml<{ workbook: { sheets: { sheet: { '@name': string }[] } } }>('xl/workbook.xml')
  return new Map(
    workbook.sheets.sheet.map(({ '@name': name }, i) => {
      const { worksheet } = xml<{ worksheet: { sheetData: { row?: { c: Cell[] }[] } } }>(
        `xl/worksheets/sheet${i + 1}.xml`,
      )
      const rows = (worksheet.sheetData.row ?? []).map(({ c }) =>
        c.map((cell) => {
          expect([cell['@t'] ?? 's', cell.f]).toEqual(['s', undefined])
          return cell.v === undefined ? '' : (shared[Number(cell.v)] ?? '')
        }),
      )
      return [name, rows]
    }),
  )
}
