import book from '../../../generators/book/write.js'
import type { GeneratedFile } from '../../../generators/generator.js'
import { wholeText } from '../../../generators/whole-text.js'
import { generate } from '../../generators/generate.js'
import type { Benchmark, Measurement } from '../benchmark.js'
import { compiledCases, type ShippedCase } from '../../swimlane/shipped.js'

const of = (cases: readonly ShippedCase[], province: string): ShippedCase[] =>
  cases.filter(({ compiled }) => compiled.entry.value.province === province)

/** Bytes of a page or a drawing: texts, in one piece or in parts. */
function sizeOf({ path, content }: GeneratedFile): number {
  if (typeof content === 'function' || content instanceof Uint8Array) throw new TypeError(`${path} is no text`)
  return Buffer.byteLength(wholeText(content))
}

export default {
  title: 'the diagram book of every shipped province: pages, drawings of three readers, posts and units, in process',
  run({ repository }): Measurement[] {
    const cases = compiledCases(repository)
    const provinces = [...new Set(cases.map(({ compiled }) => compiled.entry.value.province))]
    const start = performance.now()
    const written: GeneratedFile[] = []
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
      written.push(...generate(book, { ...input, tree: 'chinh-thuc' }).files)
    }
    const milliseconds = performance.now() - start
    const bytes = written.reduce((sum, file) => sum + sizeOf(file), 0)
    return [
      { what: 'each case, with its share of posts, units and search', value: milliseconds / cases.length, unit: 'ms' },
      {
        what: 'all books on disk',
        value: bytes / 1_000_000,
        unit: 'MB',
        note: `${cases.length} cases, ${written.length} files`,
      },
    ]
  },
} satisfies Benchmark
