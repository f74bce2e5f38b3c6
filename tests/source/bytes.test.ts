import { describe, expect, it } from 'vitest'
import { define, faultsOf, readFiles, readText } from './memory.js'

const encode = (text: string): Uint8Array => new TextEncoder().encode(text)
const join = (...parts: (string | number[])[]): Uint8Array =>
  new Uint8Array(parts.flatMap((part) => (typeof part === 'string' ? [...encode(part)] : part)))
const nameIn = ({ reads }: ReturnType<typeof readText>): unknown => (reads[0]?.value as { name?: unknown }).name

describe('a file that is not a text', () => {
  it('refuses 20 MB by its size, without opening it', () => {
    const result = readFiles({ 'p/a.ts': new Uint8Array(20_000_000), 'p/b.ts': define(`'b'`) })
    expect(faultsOf(result)).toEqual(['read-too-large p/a.ts:1:1'])
    expect(result.opened).toEqual(['p/b.ts'])
    expect(result.reads.map(({ file }) => file)).toEqual(['p/b.ts'])
  })

  it('reads a file of exactly the allowed size', () => {
    const text = define(`'a'`)
    expect(faultsOf(readText(text + ' '.repeat(1_048_576 - text.length)))).toEqual([])
    expect(faultsOf(readText(text + ' '.repeat(1_048_577 - text.length)))).toEqual(['read-too-large p/a.ts:1:1'])
  })

  it('refuses a NUL byte, at its column', () => {
    expect(faultsOf(readText(define(`'Tiếp\0nhận'`)))).toEqual(['read-nul p/a.ts:2:44'])
  })

  it('refuses what is not UTF-8, at the first bad byte', () => {
    const before = `import { defineNational } from 'tthc'\nexport default defineNational({ name: 'Tiế`
    for (const bad of [[0xff], [0xc3, 0x28], [0xe1, 0xbb], [0xed, 0xa0, 0x80], [0xf8, 0x88], [0xc0, 0xaf]]) {
      expect(faultsOf(readText(join(before, bad, `' })`)))).toEqual(['read-encoding p/a.ts:2:43'])
    }
    expect(faultsOf(readText(join([0xff, 0xfe], 'e\0x\0')))).toEqual(['read-encoding p/a.ts:1:1'])
  })

  it('finds the first bad byte behind an honest replacement character and a byte order mark', () => {
    const text = join([0xef, 0xbb, 0xbf], `// \uFFFD\n// `, [0xff])
    expect(faultsOf(readText(text))).toEqual(['read-encoding p/a.ts:2:4'])
  })

  it('takes a byte order mark without letting it move a column', () => {
    expect(nameIn(readText(`\uFEFF${define(`'Tiếp nhận'`)}`))).toBe('Tiếp nhận')
    expect(faultsOf(readText(`\uFEFFexport default process`))).toEqual(['read-global p/a.ts:1:16'])
  })

  it('takes CRLF, and keeps lines and columns', () => {
    const text = define(`'Tiếp nhận'`).replaceAll('\n', '\r\n')
    expect(nameIn(readText(text))).toBe('Tiếp nhận')
    const bad = readText(define('process', `const a = 1\n`).replaceAll('\n', '\r\n'))
    expect(faultsOf(bad)).toEqual(['read-global p/a.ts:3:39'])
    expect(bad.faults[0]?.place.text).not.toContain('\r')
  })

  it('counts columns in UTF-16 units', () => {
    expect(faultsOf(readText(`const a = '𝒳𝒳'; process`))).toEqual(['read-global p/a.ts:1:19'])
  })

  it.each([`{ a: 'hồ sơ', b: 'Tie\u0302\u0301p' }`, `'e\\u0301'`, `{ 'Tie\u0302\u0301p': 1 }`])(
    'gives text in NFD as it is, and says that there is some: %s',
    (name) => {
      const result = readText(define(name))
      expect(faultsOf(result)).toEqual([])
      expect(result.holdsDecomposed).toBe(true)
      expect(JSON.stringify(nameIn(result))).toMatch(/\u0301/)
    },
  )

  it('says of text in NFC that none is in NFD, also where it looks closely', () => {
    expect(readText(define(`'Tiếp nhận → trả ✓'`)).holdsDecomposed).toBe(false)
  })

  it('says that a string is not closed', () => {
    const { faults } = readText(`export default 'Tiếp nhận\n`)
    expect(faults.map(({ rule, place, what }) => [rule, place.line, what])).toEqual([
      ['read-syntax', 1, 'Chuỗi chữ chưa đóng dấu nháy ở cuối.'],
    ])
  })

  it('reports an empty file as one that defines nothing', () => {
    expect(faultsOf(readText(''))).toEqual(['read-no-default p/a.ts:1:1'])
    expect(faultsOf(readText('// chỉ có ghi chú\n'))).toEqual(['read-no-default p/a.ts:2:1'])
  })
})
