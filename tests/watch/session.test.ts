import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { checkFolder } from '../../cli/check-folder.js'
import { WatchSession, type Refreshed } from '../../cli/watch/session.js'
import { readSettings } from '../../cli/settings.js'
import { sayChange } from '../../machines/compare/say.js'

const province = fileURLToPath(new URL('../rules/_base/', import.meta.url))
const edits = fileURLToPath(new URL('../fixtures/edits/', import.meta.url))
const asOf = '2026-02-01'
let folder = ''
let session: WatchSession
const file = (name: string): string => join(folder, 'procedures/mau/y-te', name)
const before = readFileSync(join(edits, 'before.ts'), 'utf8')

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tthc-watch-'))
  cpSync(province, join(folder, 'procedures'), { recursive: true })
  mkdirSync(join(folder, 'procedures/mau/y-te'), { recursive: true })
  writeFileSync(file('mot.ts'), before)
  writeFileSync(file('hai.ts'), before.replace('1.000007', '1.000008'))
  session = new WatchSession(folder, readSettings(folder), asOf)
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

const look = (): Refreshed => {
  const refreshed = session.refresh()
  if (refreshed === undefined) throw new Error('nothing changed')
  return refreshed
}
const said = ({ review }: Refreshed): string[] =>
  review.changes.flatMap(({ changes }) => changes.map((one) => sayChange(one)))
const found = ({ diagnostics }: Refreshed): string[] =>
  diagnostics.map(({ rule, file: at, line }) => `${rule} ${at}:${line}`)
/** What `tthc check` says of the whole tree, in the given files. */
const checked = (...files: string[]): string[] =>
  checkFolder({ base: folder, settings: readSettings(folder), paths: [], strict: false, asOf })
    .report.diagnostics.filter(({ file: at }) => files.includes(at))
    .map(({ rule, file: at, line }) => `${rule} ${at}:${line}`)
const mot = 'procedures/mau/y-te/mot.ts'

describe('watching a folder of definitions', () => {
  it('says nothing while nothing changes', () => expect(session.refresh()).toBeUndefined())

  it('says what was changed, and finds what a check of everything finds there', () => {
    writeFileSync(file('mot.ts'), before.replace('workingDays(5)', 'workingDays(9)'))
    const refreshed = look()
    expect(refreshed.whole).toBe(false)
    expect(said(refreshed)).toEqual(['Bước 3 *Thẩm định hồ sơ*: thời hạn 05 → 09 ngày làm việc'])
    expect(found(refreshed)).toEqual(checked(mot))
    expect(found(refreshed).join()).toContain('time-over-limit')
    expect(session.refresh()).toBeUndefined()
  })

  it('judges by all processes what only all of them show', () => {
    writeFileSync(file('mot.ts'), before.replace('1.000007', '1.000008'))
    expect(found(look())).toEqual(checked(mot))
    expect(checked(mot, 'procedures/mau/y-te/hai.ts').join()).toContain('code-shared')
  })

  it('lives through a half-written file', () => {
    writeFileSync(file('mot.ts'), before.slice(0, 900))
    const broken = look()
    expect(found(broken).join()).toContain('read-')
    expect(said(broken)).toEqual([])
    expect(broken.review.unread).toEqual(['procedures/mau/y-te/mot.ts'])
    writeFileSync(file('mot.ts'), before)
    const mended = look()
    expect(said(mended)).toEqual([])
    expect(found(mended)).toEqual(checked(mot))
  })

  it('lives through a rename and a removal', () => {
    renameSync(file('hai.ts'), file('ba.ts'))
    const renamed = look()
    expect(renamed.changed).toHaveLength(2)
    expect(
      renamed.review.changes.map(({ process, before: was, after: is }) => [
        process,
        was !== undefined,
        is !== undefined,
      ]),
    ).toEqual([['mau/ba', true, true]])
    rmSync(file('ba.ts'))
    expect(look().review.changes).toEqual([])
  })

  it('judges anew who takes something from the file that changed', () => {
    writeFileSync(file('chung.ts'), "import { workingDays } from 'tthc'\nexport const nhanh = workingDays(1)\n")
    writeFileSync(
      file('mot.ts'),
      before.replace('workingDays(5)', 'nhanh').replace('\n\n', "\nimport { nhanh } from './chung.js'\n\n"),
    )
    look()
    writeFileSync(file('chung.ts'), "import { workingDays } from 'tthc'\nexport const nhanh = workingDays(2)\n")
    expect(said(look())).toEqual(['Bước 3 *Thẩm định hồ sơ*: thời hạn 05 → 02 ngày làm việc'])
  })

  it('reads everything again where everything leans on it, and where a branch is switched', () => {
    const offices = join(folder, 'procedures/mau/province/offices.ts')
    writeFileSync(offices, readFileSync(offices, 'utf8').replace('Chuyên viên', 'Công chức chuyên môn'))
    expect(look().whole).toBe(true)
    for (let i = 0; i < 70; i++)
      writeFileSync(file(`so-${i}.ts`), before.replace('1.000007', `1.1${String(i).padStart(5, '0')}`))
    const switched = look()
    expect(switched.whole).toBe(true)
    expect(switched.review.changes.filter(({ before: was }) => was === undefined)).toHaveLength(70)
    writeFileSync(file('so-7.ts'), before.replace('workingDays(5)', 'workingDays(4)'))
    expect(look().whole).toBe(false)
  })
})
