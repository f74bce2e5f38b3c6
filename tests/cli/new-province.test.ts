import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { tthc } from './tthc.js'

/** An empty folder, as a province's first repository begins. */
let folder: string
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'tthc-province-'))))
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const registry = 'procedures/quang-ngai/province/index.ts'

describe('tthc new province', () => {
  it('makes what a first procedure stands on: the check then names only what its author must fill in', async () => {
    const made = await tthc(['new', 'province', '51', '--identifier', 'H48'], folder)
    expect(made).toMatchObject({ code: 0, err: '' })
    expect(made.out).toContain(`Đã tạo: ${registry}`)
    expect(made.out).toContain('tthc new procedure <mã> "<tên>" --province quang-ngai')
    expect((await tthc(['check'], folder)).code).toBe(0)

    await tthc(['new', 'procedure', '1.001193', 'Đăng ký khai sinh', '--field', 'tu-phap'], folder)
    const { code, out } = await tthc(['check', '--format', 'json'], folder)
    const { diagnostics } = JSON.parse(out) as { diagnostics: { rule: string }[] }
    expect(code).toBe(1)
    expect([...new Set(diagnostics.map(({ rule }) => rule))].sort()).toEqual(['actor-missing', 'time-missing'])
  })

  it('makes every commune one that has work, however the source writes its type', async () => {
    await tthc(['new', 'province', '20', '--identifier', 'H37'], folder)
    const units = readFileSync(join(folder, 'procedures/lang-son/province/units.csv'), 'utf8').split('\n')
    expect(units.filter((line) => /^\d{5};/.test(line))).toHaveLength(65)
    expect(units.filter((line) => /^\d{5};[^;]*;Khác;/.test(line))).toEqual([])
    expect(units.find((line) => line.startsWith('06325;'))).toMatch(/^06325;Xã Bắc Sơn;Xã;/)
  })

  it('leaves a registry that stands, and never writes over the list of units', async () => {
    await tthc(['new', 'province', '51', '--identifier', 'H48'], folder)
    const before = readFileSync(join(folder, registry), 'utf8')
    const again = await tthc(['new', 'province', '51', '--identifier', 'H49'], folder)
    expect(again.code).toBe(2)
    expect(again.err).toContain('units.csv đã có; không ghi đè')
    rmSync(join(folder, 'procedures/quang-ngai/province/units.csv'))
    const { code, out } = await tthc(['new', 'province', '51', '--identifier', 'H49'], folder)
    expect(code).toBe(0)
    expect(out).not.toContain(registry)
    expect(readFileSync(join(folder, registry), 'utf8')).toBe(before)
  })

  it.each([
    [['99', '--identifier', 'H48'], /Không có tỉnh nào mang mã "99"/],
    [['51', '--identifier', '48H'], /mã định danh cấp 1/],
  ])('refuses %j and writes nothing', async (args, said) => {
    const { code, err } = await tthc(['new', 'province', ...args], folder)
    expect(code).toBe(2)
    expect(err).toMatch(said)
    expect(existsSync(join(folder, 'procedures'))).toBe(false)
  })

  it('says of an empty folder that nothing was read, and counts no file as right', async () => {
    const { code, out } = await tthc(['check'], folder)
    expect(code).toBe(1)
    expect(out).toContain('lỗi[read-empty]')
    expect(out).toMatch(/read-\*\s+1\s+0\s+0\n/)
  })
})
