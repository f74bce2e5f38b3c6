import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { tthc } from './tthc.js'

let folder: string
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tthc-staff-'))
  await tthc(['new', 'province', '20', '--identifier', 'H37'], folder)
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const staff = 'procedures/lang-son/staff/staff.csv'
const coverage = 'procedures/lang-son/province/coverage.csv'
const textOf = (name: string): string => readFileSync(join(folder, name), 'utf8')

describe('tthc new staff', () => {
  it('leaves out who does what while there is nothing to do, and makes it on a later run', async () => {
    const first = await tthc(['new', 'staff', 'lang-son'], folder)
    expect(first).toMatchObject({ code: 0, err: '' })
    expect(first.out).toContain(`Đã tạo: ${staff}`)
    expect(first.out).toContain('có quy trình rồi thì chạy lại: tthc new staff lang-son')
    expect(existsSync(join(folder, coverage))).toBe(false)

    const own = textOf(staff).replace('Cán bộ mẫu 0001', 'Nguyễn Văn An')
    writeFileSync(join(folder, staff), own)
    await tthc(['new', 'procedure', '1.001193', 'Đăng ký khai sinh', '--field', 'tu-phap'], folder)
    const file = 'procedures/lang-son/tu-phap/dang-ky-khai-sinh.ts'
    writeFileSync(
      join(folder, file),
      textOf(file)
        .replace('import { defineProcess }', 'import { at, defineProcess }')
        .replace("does: 'decide' }", "does: 'decide', by: at('ubnd-xa', 'lanh-dao') }"),
    )
    const second = await tthc(['new', 'staff', 'lang-son'], folder)
    expect(second).toMatchObject({ code: 0, err: '' })
    expect(second.out).toContain(`Đã tạo: ${coverage}`)
    expect(second.out).toContain(`Đã có, giữ nguyên: ${staff}`)
    expect(textOf(coverage)).toContain('dang-ky-khai-sinh')
    expect(textOf(staff)).toBe(own)
  })

  it('refuses where every list is there', async () => {
    await tthc(['new', 'staff', 'lang-son'], folder)
    const { code, err } = await tthc(['new', 'staff', 'lang-son'], folder)
    expect(code).toBe(2)
    expect(err).toContain('staff.csv đã có; không ghi đè')
  })
})
