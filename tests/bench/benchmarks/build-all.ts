import type { Benchmark } from '../benchmark.js'
import { wholeBuild } from '../whole-build.js'

export default {
  title:
    'tthc build, all targets, on 2,000 procedures, whole process: from nothing, again unchanged, and with one changed',
  run: (bench) => wholeBuild(bench),
} satisfies Benchmark
