import book from '../../../generators/book/write.js'
import { generate } from '../../generators/generate.js'
import type { Benchmark, Measurement } from '../benchmark.js'
import { compiledCases, type ShippedCase } from '../../swimlane/shipped.js'

const of = (cases: readonly ShippedCase[], province: string): ShippedCase[] =>
  cases.filter(({ compiled }) => compiled.entry.value.province === province)

export default {
  title: 'the diagram book of every shipped province: pages, drawings of three readers, posts and units, in process',
  run({ repository }): Measurement[] {
    const cases = compiledCases(repository)
    const provinces = [...new Set(cases.map(({ compiled }) => compiled.entry.value.province))]
    const start = performance.now()
    let [pages, bytes] = [0, 0]
    for (const province of provinces) {
      const own = of(cases, province)
      const [first] = own
      if (first === undefined) continue
      const input = {
        ...first.registers,
        toolVersion: '0',
        cases: own.map((one) => one.compiled),
        place: () => ({ file: '', line: 1 }),
      }
      for (const { content } of generate(book, { ...input, tree: 'chinh-thuc' }).files) {
        pages++
        if (typeof content === 'string') bytes += Buffer.byteLength(content)
      }
    }
    const milliseconds = performance.now() - start
    return [
      { what: 'each case, with its share of posts, units and search', value: milliseconds / cases.length, unit: 'ms' },
      {
        what: 'all books on disk',
        value: bytes / 1_000_000,
        unit: 'MB',
        note: `${cases.length} cases, ${pages} files`,
      },
    ]
  },
} satisfies Benchmark
