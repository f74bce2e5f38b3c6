import type { Benchmark, Measurement } from '../benchmark.js'
import { check } from './check.js'

/** Cost of one more procedure, start-up aside: the slope between two sizes. */
const slope = (fewer: { count: number; seconds: number }, more: { count: number; seconds: number }): number =>
  ((more.seconds - fewer.seconds) / (more.count - fewer.count)) * 1e6

export default {
  title: 'growth of tthc check to 20,000 procedures: linear means the same cost for each further procedure',
  run(bench): Measurement[] {
    const measured = [500, 2_000, 8_000, 20_000].map((count) => ({
      count,
      ...check(bench, count, count < 5_000 ? 3 : 1),
    }))
    const [few, some, many, most] = measured
    if (!few || !some || !many || !most) throw new Error('sizes missing')
    return [
      ...measured.map(({ count, seconds, megabytes }): Measurement => ({
        what: `${count} procedures`,
        value: seconds,
        unit: 's',
        note: `${Math.round(megabytes)} MB`,
      })),
      { what: 'each further procedure, 500 to 2,000', value: slope(few, some), unit: 'µs' },
      { what: 'each further procedure, 2,000 to 8,000', value: slope(some, many), unit: 'µs' },
      { what: 'each further procedure, 8,000 to 20,000', value: slope(many, most), unit: 'µs' },
      // Twice the slope leaves room for the garbage collector and a shared machine; quadratic growth would show tenfold.
      { what: 'last slope against first', value: slope(many, most) / slope(few, some), unit: '×', atMost: 2 },
    ]
  },
} satisfies Benchmark
