import type { Benchmark } from '../benchmark.js'
import { wholeBuild } from '../whole-build.js'

/** What a system or an engine loads or a modeller opens, without what is drawn, printed or read by people. */
const LOADED = ['config', 'opencps', 'igate', 'react-flow', 'bpmn', 'zeebe', 'national']

export default {
  title: `tthc build --target ${LOADED.join(',')}, on 2,000 procedures, whole process: as build-all`,
  run: (bench) => wholeBuild(bench, LOADED),
} satisfies Benchmark
