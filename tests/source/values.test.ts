import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as tthc from '../../machines/index.js'
import { builders } from '../../machines/source/builders.js'
import { define, faultsOf, readFiles, readText } from './memory.js'
import { data, print, type Data, type Style } from './print.js'

const cycle = <T>(items: readonly [T, ...T[]]): (() => T) => {
  let next = 0
  return () => items[next++ % items.length] as T
}
const plain: Style = { gap: () => ' ', quote: () => "'", dress: (written) => written }
/** Whatever leaves a value as it is: comments, line ends, parentheses, `satisfies`, `as const`. */
const odd = (): Style => ({
  gap: cycle(['', ' ', '\n  ', ' /* a, { */ ', '\r\n', ' // b ]\n']),
  quote: cycle(["'", '"', '`']),
  dress: (() => {
    const ways = cycle<(s: string) => string>([
      (s) => s,
      (s) => `(${s})`,
      (s) => `${s} as const`,
      (s) => `(${s} satisfies unknown)`,
    ])
    return (written: string) => ways()(written)
  })(),
})

/** Values with their key order: two objects of the same entries in another order differ. */
const ordered = (value: unknown): string => JSON.stringify(value)
const nameIn = (text: string): unknown => {
  const result = readText(text)
  expect(faultsOf(result)).toEqual([])
  return (result.reads[0]?.value as { name: unknown }).name
}

describe('plain data', () => {
  it('is read back equal and in the same order, however it is written', () => {
    fc.assert(
      fc.property(data.any, fc.boolean(), (value: Data, oddly) => {
        const { text } = print(value, oddly ? odd() : plain)
        expect(ordered(nameIn(define(text)))).toBe(ordered(value))
      }),
      { numRuns: 300 },
    )
  })

  it('has numbers in every spelling that is a number', () => {
    expect(nameIn(define('[1, -2, 0.5, .5, 1e3, 1_000, 0x10, 0b11, 0o17, -0.25]'))).toEqual([
      1, -2, 0.5, 0.5, 1000, 1000, 16, 3, 15, -0.25,
    ])
  })

  it('has texts with escapes, templates and continued lines', () => {
    expect(nameIn(define(`['a\\tb', "\\u0110", \`hai\ndòng\`, 'nối\\\ndòng', '\\x41', '\\u{1F600}']`))).toEqual([
      'a\tb',
      'Đ',
      'hai\ndòng',
      'nốidòng',
      'A',
      '😀',
    ])
  })
})

describe('constants', () => {
  it('may be used, spread, looked into and written short', () => {
    const before = `const a = { x: 1, 'so-y-te': { y: [10, 20] } } as const\nconst b = [...a['so-y-te'].y, a.x], x = 'ngắn'\n`
    expect(nameIn(define(`{ ...a, x: 2, z: b[0], x2: a.x, list: [0, ...b], nested: { x } }`, before))).toEqual({
      x: 2,
      'so-y-te': { y: [10, 20] },
      z: 10,
      x2: 1,
      list: [0, 10, 20, 1],
      nested: { x: 'ngắn' },
    })
  })

  it('keep the order that JavaScript gives when a key takes the place of a spread one', () => {
    const before = `const a = { p: 1, q: 2 }, b = { q: 3, r: 4 }\n`
    const value = nameIn(define(`{ ...a, ...b, p: 5, s: 6 }`, before))
    expect(ordered(value)).toBe(ordered({ p: 5, q: 3, r: 4, s: 6 }))
  })

  it('are one object wherever they are used', () => {
    const value = nameIn(define('[a, a]', 'const a = { x: 1 }\n')) as unknown[]
    expect(value[0]).toBe(value[1])
  })
})

describe('builders', () => {
  const isBuilder = (name: string, value: unknown): boolean =>
    typeof value === 'function' && !/^(is|words|acts|does)/.test(name)

  it('are all those that the door exports, and the very same functions', () => {
    const exported = Object.entries(tthc).filter(([name, value]) => isBuilder(name, value))
    expect(exported.length).toBeGreaterThan(20)
    expect([...builders].map(([name, { build }]) => [name, build]).sort()).toEqual(exported.sort())
  })

  it('take as many arguments as the map says', () => {
    for (const [name, { build, required, optional }] of builders) {
      expect([name, required + optional]).toEqual([name, build.length])
    }
  })

  it('give what they give when called', () => {
    expect(nameIn(define(`[workingDays(0.5), workingDays(1, '01 ngày'), at('so-y-te', 'van-thu')]`))).toEqual([
      tthc.workingDays(0.5),
      tthc.workingDays(1, '01 ngày'),
      { role: 'van-thu', at: 'so-y-te' },
    ])
  })

  it('may be called under another name', () => {
    const result = readFiles({
      'p/a.ts': `import { defineNational as d, none as khong } from 'tthc'\nexport default d({ name: khong('Không') })\n`,
    })
    expect(result.reads[0]).toMatchObject({ builder: 'defineNational', value: { name: { none: 'Không' } } })
  })

  it.each([
    ['workingHours(4)', "Thêm tên này vào dòng import của 'tthc': import { workingHours, … } from 'tthc'."],
    ['workingDay(4)', 'Có phải ý bạn là "workingDays"? Xem lại chính tả'],
    ['khongCoGiGan', 'Xem lại chính tả'],
    ['x', 'Xem lại chính tả'],
  ])('%s, not imported or misspelt, are told as what they are', (written, fix) => {
    const { faults } = readText(define(written))
    expect(faults.map((fault) => [fault.rule, fault.fix.startsWith(fix)])).toEqual([['read-unknown-name', true]])
  })
})
