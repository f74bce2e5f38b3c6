import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { tthc } from './tthc.js'

/** A province's own repository, on a path with spaces and diacritics. */
let folder: string
let field: string
beforeAll(async () => {
  folder = join(realpathSync(mkdtempSync(join(tmpdir(), 'tthc-kho-'))), 'Quy trình tỉnh')
  mkdirSync(folder)
  await tthc(['new', 'province', '20', '--identifier', 'H37'], folder)
  await tthc(['new', 'procedure', '1.001193', 'Đăng ký khai sinh', '--field', 'tu-phap'], folder)
  field = join(folder, 'procedures/lang-son/tu-phap')
})
afterAll(() => rmSync(join(folder, '..'), { recursive: true, force: true }))

describe('in a folder inside a repository', () => {
  it.each([
    ['check'],
    ['build'],
    ['table', '1.001193'],
    ['new', 'procedure', '1.001194', 'Khác', '--field', 'tu-phap'],
  ])('%s %s says where to go, for read from there the repository would look empty', async (...args) => {
    const { code, out, err } = await tthc(args, field)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(`rồi chạy lại lệnh: cd "${folder}"`)
  })

  it('a second province is not begun', async () => {
    const { code, err } = await tthc(['new', 'province', '08', '--identifier', 'H60'], field)
    expect(code).toBe(2)
    expect(err).toContain(`cd "${folder}"`)
  })

  it.each(['.', 'dang-ky-khai-sinh.ts'])('what stands there can be checked by its name: %s', async (name) => {
    const { code, out } = await tthc(['check', name], field)
    expect(code).toBe(1)
    expect(out).toContain('dang-ky-khai-sinh.ts:15:11')
    expect(out).toContain('Đã đọc 1 tệp: 1 quy trình')
  })
})

it('a province is found by its number; whoever writes its name is told the number', async () => {
  const named = await tthc(['new', 'province', 'Tuyên Quang', '--identifier', 'H60'], folder)
  expect(named.err).toContain('Ghi mã hai chữ số: 08 Tỉnh Tuyên Quang.')
  const { err } = await tthc(['new', 'province', '99', '--identifier', 'H60'], folder)
  expect(err).toContain('01 Thành phố Hà Nội, 04 Tỉnh Cao Bằng')
})

it('diff refuses a folder without definitions: against it every process would look new', async () => {
  const made = join(folder, '..', 'ban-tao')
  mkdirSync(made)
  writeFileSync(join(made, 'manifest.json'), '{}')
  const { code, err } = await tthc(['diff', '../ban-tao'], folder)
  expect(code).toBe(2)
  expect(err).toContain('Thư mục "../ban-tao" không có tệp định nghĩa nào để so sánh')
  cpSync(join(folder, 'procedures'), join(folder, '..', 'ban-cu'), { recursive: true })
  const same = await tthc(['diff', '../ban-cu', 'procedures'], folder)
  expect(same).toMatchObject({ code: 0, out: 'Không có thay đổi nào về nội dung quy trình.\n' })
})

it('plan says how to begin where there is no plan', async () => {
  const { code, err } = await tthc(['plan'], folder)
  expect(code).toBe(2)
  expect(err).toContain('Kho chưa có kế hoạch nào. Ghi mỗi văn bản thành một tệp procedures/<tỉnh>/rollout/<tên>.ts')
})
