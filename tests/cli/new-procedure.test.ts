import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { provinceId } from '../bench/corpus/definition.js'
import { provinceFiles } from '../bench/corpus/province.js'
import { tthc } from './tthc.js'

/** A province's own repository: its registry, nothing else. The national registers are the package's. */
let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tthc-new-'))
  for (const { path, text } of provinceFiles()) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

interface Found {
  diagnostics: { rule: string; file: string; what: string }[]
  summary: { procedures: number }
}
const check = async (...paths: string[]): Promise<Found> =>
  JSON.parse((await tthc(['check', '--format', 'json', ...paths], folder)).out) as Found

const definition = `procedures/${provinceId}/ho-tich/dang-ky-khai-sinh.ts`
const facts = 'procedures/national/facts/ho-tich/dang-ky-khai-sinh.ts'

describe('tthc new procedure', () => {
  it('writes facts and a process that read, and whose findings are what is still missing', async () => {
    const { code, out, err } = await tthc(
      ['new', 'procedure', '1.001193', 'Đăng ký khai sinh', '--field', 'ho-tich'],
      folder,
    )
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toContain(`  ${definition}`)
    expect(out).toContain(`  ${facts}`)
    const { diagnostics, summary } = await check()
    expect(summary.procedures).toBe(1)
    expect([...new Set(diagnostics.map(({ rule }) => rule))].sort()).toEqual(['actor-missing', 'time-missing'])
    expect(diagnostics.filter(({ rule }) => rule === 'actor-missing')).toHaveLength(5)
  })

  it('uses the facts that stand already, with their field', async () => {
    await tthc(['new', 'procedure', '1.001193', 'Đăng ký khai sinh', '--field', 'ho-tich'], folder)
    const { out } = await tthc(['new', 'procedure', '1.001193', 'Đăng ký lại khai sinh'], folder)
    expect(out).toContain(`Dùng dữ kiện quốc gia đã có: ${facts}`)
    expect(out).toContain(`Tỉnh đã có quy trình khác của mã 1.001193: ${definition}`)
    expect(existsSync(join(folder, `procedures/${provinceId}/ho-tich/dang-ky-lai-khai-sinh.ts`))).toBe(true)
  })

  it('does not write a second file of a process that the province has in another field', async () => {
    await tthc(['new', 'procedure', '1.001193', 'Đăng ký khai sinh', '--field', 'ho-tich'], folder)
    const again = ['new', 'procedure', '1.001193', 'Thủ tục đăng ký khai sinh', '--field', 'tu-phap']
    const { code, err } = await tthc(again, folder)
    expect(code).toBe(2)
    expect(err).toContain(`Quy trình này đã có ở ${definition}.`)
    expect(existsSync(join(folder, `procedures/${provinceId}/tu-phap`))).toBe(false)
  })

  it('never writes over a file', async () => {
    mkdirSync(dirname(join(folder, definition)), { recursive: true })
    writeFileSync(join(folder, definition), '// của người khác')
    const { code, err } = await tthc(
      ['new', 'procedure', '1.001193', 'Đăng ký khai sinh', '--field', 'ho-tich'],
      folder,
    )
    expect(code).toBe(2)
    expect(err).toContain(`Đã có tệp ${definition}; không ghi đè.`)
    expect(readFileSync(join(folder, definition), 'utf8')).toBe('// của người khác')
    expect(existsSync(join(folder, facts))).toBe(false)
  })

  it('takes any name as text and nothing else', async () => {
    const name = "Cấp '; */ ${process.exit()} \\u0041 \n ../../thoát"
    const { code } = await tthc(['new', 'procedure', '1.001193', name, '--field', 'ho-tich'], folder)
    expect(code).toBe(0)
    const { diagnostics, summary } = await check()
    expect(summary.procedures).toBe(1)
    expect(diagnostics.filter(({ rule }) => rule.startsWith('read-'))).toEqual([])
  })

  it.each([
    [
      ['1.0011.93', 'Khai sinh', '--field', 'ho-tich'],
      /Mã "1\.0011\.93" không phải mã thủ tục\..*Có phải ý bạn là 1\.001193\?/,
    ],
    [['1.001193', 'Khai sinh'], /Chọn lĩnh vực bằng --field/],
    [['1.001193', 'Khai sinh', '--field', '../x'], /Tên lĩnh vực "\.\.\/x" viết không dấu/],
    [
      ['1.001193', 'Khai sinh', '--field', 'ho-tich', '--province', 'khong-co'],
      /Không có tỉnh "khong-co"; đang có: tinh-mau\./,
    ],
    [['1.001193', '…', '--field', 'ho-tich'], /Tên thủ tục còn trống/],
  ])('refuses %j', async (args, said) => {
    const { code, out, err } = await tthc(['new', 'procedure', ...args], folder)
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(said)
  })

  it('asks for the province where there are several', async () => {
    cpSync(join(folder, `procedures/${provinceId}`), join(folder, 'procedures/tinh-khac'), { recursive: true })
    const index = join(folder, 'procedures/tinh-khac/province/index.ts')
    writeFileSync(index, readFileSync(index, 'utf8').replace(`'${provinceId}'`, `'tinh-khac'`))
    const { err } = await tthc(['new', 'procedure', '1.001193', 'Khai sinh', '--field', 'ho-tich'], folder)
    expect(err).toContain('Chọn tỉnh bằng --province; đang có: tinh-khac và tinh-mau.')
  })
})
