import { cpSync, mkdtempSync, readFileSync, rmSync, mkdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { tthc } from '../cli/tthc.js'

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tthc-history-'))
  const fields = join(folder, 'procedures/mau/y-te')
  cpSync(at('../rules/_base/'), join(folder, 'procedures'), { recursive: true })
  mkdirSync(fields, { recursive: true })
  const first = readFileSync(at('../fixtures/edits/before.ts'), 'utf8')
  const second = readFileSync(at('../fixtures/edits/09-quyet-dinh-moi/after.ts'), 'utf8')
  writeFileSync(join(fields, 'giay-phep@2025-10-01.ts'), first)
  writeFileSync(
    join(fields, 'giay-phep@2026-01-15.ts'),
    second.replace("date: '2026-01-10' }", "date: '2026-01-10', cites: [{ law: 'nd-118-2025' }] }"),
  )
})
afterAll(() => {
  rmSync(folder, { recursive: true })
})
const lines = async (...args: string[]): Promise<string[]> => (await tthc(['history', ...args], folder)).out.split('\n')

describe('tthc history', () => {
  it('tells the versions with their decisions, what each changed, and which is in force', async () => {
    expect(await lines('1.000007', '--as-of', '2026-02-01')).toEqual([
      'Cấp giấy phép hoạt động (mau/giay-phep): 2 phiên bản',
      '',
      'Từ 01/10/2025 (đã công bố): đã có phiên bản thay thế, có hiệu lực từ ngày 15/01/2026',
      '  procedures/mau/y-te/giay-phep@2025-10-01.ts',
      '  Theo Quyết định số 10/QĐ-UBND ngày 01/10/2025.',
      '',
      'Từ 15/01/2026 (đã công bố): đang có hiệu lực',
      '  procedures/mau/y-te/giay-phep@2026-01-15.ts',
      '  Theo Quyết định số 25/QĐ-UBND ngày 10/01/2026.',
      '  Căn cứ: Nghị định số 118/2025/NĐ-CP.',
      '  So với phiên bản trước:',
      '  - Thủ tục Cấp giấy phép hoạt động: quyết định 10/QĐ-UBND ngày 01/10/2025 → 25/QĐ-UBND ngày 10/01/2026; hiệu lực từ 01/10/2025 → từ 15/01/2026.',
      '  - Thủ tục Cấp giấy phép hoạt động: thời hạn giải quyết 15 → 14 ngày làm việc.',
      '',
    ])
  })
  it('says of a future version that it is one', async () => {
    const told = (await lines('1.000007', '--as-of', '2026-01-01')).filter((line) => line.startsWith('Từ'))
    expect(told).toEqual([
      'Từ 01/10/2025 (đã công bố): đang có hiệu lực',
      'Từ 15/01/2026 (đã công bố): quyết định phê duyệt ban hành ngày 10/01/2026',
    ])
  })
  it('picks the change that --as-of names for dossiers in progress', async () => {
    const early = await tthc(['migrate', '--as-of', '2026-01-01'], folder)
    expect(early.out).toContain('Không có phiên bản nào thay thế')
    const late = await tthc(['migrate', '--format', 'json'], folder)
    const { plans } = JSON.parse(late.out) as {
      plans: { flow: string; into: string; verdicts: { verdict: string }[] }[]
    }
    expect(plans.map(({ flow, into }) => [flow, into])).toEqual([
      ['mau/giay-phep@2025-10-01#chinh', 'mau/giay-phep@2026-01-15#chinh'],
    ])
    expect(new Set(plans[0]?.verdicts.map(({ verdict }) => verdict))).toEqual(new Set(['stays']))
  })
  it('does not know what nobody wrote', async () => {
    expect(await tthc(['history', '9.999999'], folder)).toMatchObject({ code: 2 })
  })
})
