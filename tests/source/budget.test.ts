import { describe, expect, it } from 'vitest'
import { define, faultsOf, readFiles, readText } from './memory.js'

const chain = (length: number, first: string, next: (before: string) => string): string =>
  Array.from({ length }, (_, i) => `const a${i} = ${i === 0 ? first : next(`a${i - 1}`)}\n`).join('')

describe('a small file that would grow large', () => {
  it('stops at a list that doubles itself, once', () => {
    const result = readText(
      define(
        'a39',
        chain(40, '[1, 2]', (before) => `[...${before}, ...${before}]`),
      ),
    )
    expect(result.faults.map(({ rule }) => rule)).toEqual(['read-too-much'])
    expect(result.faults[0]?.place.line).toBe(2 + 16)
  })

  it('stops at a list that shares itself: nothing is copied, but whoever walks it would never end', () => {
    const result = readText(
      define(
        'a39',
        chain(40, '[1, 2]', (before) => `[${before}, ${before}]`),
      ),
    )
    expect(result.faults.map(({ rule }) => rule)).toEqual(['read-too-much'])
  })

  it('stops at an object, and at a builder’s result, that do the same', () => {
    const objects = chain(40, '{ x: 1 }', (before) => `{ x: ${before}, y: ${before} }`)
    expect(faultsOf(readText(define('a39', objects))).length).toBe(1)
    const built = chain(40, `at('x', 'y')`, (before) => `at(${before}, ${before})`)
    expect(readText(define('a39', built)).faults.map(({ rule }) => rule)).toEqual(['read-too-much'])
  })

  it('counts what comes from another file', () => {
    const files = Object.fromEntries(
      Array.from({ length: 20 }, (_, i) => {
        const before = i === 0 ? `const b = [1, 2]` : `import { c as b } from './f${String(i - 1)}.js'`
        return [`p/f${i}.ts`, `${before}\nexport const c = [b, b]\n`]
      }),
    )
    const result = readFiles({ ...files, 'p/z.ts': `import { c } from './f19.js'\n${define('c')}` })
    expect(result.faults.map(({ rule }) => rule)).toEqual(['read-too-much'])
  })

  it('counts a long text wherever it is used again', () => {
    const text = define(`[${'a, '.repeat(2_000)}]`, `const a = '${'x'.repeat(10_000)}'\n`)
    expect(readText(text).faults.map(({ rule }) => rule)).toEqual(['read-too-much'])
  })

  it('lets the largest honest definition pass', () => {
    const steps = Array.from({ length: 3_000 }, (_, i) => `{ id: 'b${i}', name: 'Bước', within: workingDays(1) }`)
    expect(faultsOf(readText(define(`[${steps.join(',')}]`)))).toEqual([])
  })
})

describe('nesting', () => {
  const nested = (depth: number, open = '[', close = ']'): string => open.repeat(depth) + close.repeat(depth)

  it('takes 60 levels and refuses 10,000, at the bracket that is too deep', () => {
    expect(faultsOf(readText(define(nested(60))))).toEqual([])
    expect(faultsOf(readText(`export default ${nested(10_000)}`))).toEqual(['read-too-deep p/a.ts:1:80'])
    expect(faultsOf(readText(`export default ${nested(10_000, '(', ')')}`))).toEqual(['read-too-deep p/a.ts:1:80'])
    expect(faultsOf(readText(`export default ${nested(10_000, '{a:', '}')}`))).toEqual(['read-too-deep p/a.ts:1:208'])
    expect(faultsOf(readText(`export default ${'`${'.repeat(10_000)}`)).map((fault) => fault.split(' ')[0])).toEqual([
      'read-too-deep',
    ])
  })

  it('is not misled by brackets in texts, templates and comments', () => {
    const many = '['.repeat(200)
    const text = define(`['${many}', "${many}\\"", \`${many}\\\`\`, 'it\\'s ${many}'] /* ${many} */ // ${many}\n`)
    expect(faultsOf(readText(text))).toEqual([])
    // Closing brackets beforehand do not pay for opening ones.
    expect(faultsOf(readText(`export default ${')'.repeat(300)}${nested(300)}`))).toEqual([
      'read-too-deep p/a.ts:1:380',
    ])
  })

  it('is refused where it has no brackets, and the next file is read as ever', () => {
    for (const deep of [
      `${'- '.repeat(100_000)}1`,
      `a${'.b'.repeat(200_000)}`,
      `${'!'.repeat(200_000)}1`,
      `${'a=>'.repeat(50_000)}1`,
    ]) {
      const result = readFiles({
        'p/a.ts': `const a = { b: 1 }\nexport default ${deep}`,
        'p/b.ts': define(`'Tiếp nhận'`),
      })
      expect(result.faults).toHaveLength(1)
      expect(result.faults[0]?.place.file).toBe('p/a.ts')
      expect(result.reads.map(({ value }) => value)).toEqual([{ name: 'Tiếp nhận' }])
    }
  })

  it('is counted through shared constants', () => {
    const result = readText(
      define(
        'a99',
        chain(100, '[1]', (before) => `[${before}]`),
      ),
    )
    expect(faultsOf(result)).toEqual(['read-too-deep p/a.ts:66:13'])
  })
})

describe('many faults', () => {
  it('are cut off with their number', () => {
    const result = readText(define(`[${'process, '.repeat(5_000)}]`))
    expect(result.faults).toHaveLength(51)
    expect(result.faults.at(-1)?.rule).toBe('read-too-many')
    expect(result.faults.at(-1)?.what).toContain('4950')
  })
})
