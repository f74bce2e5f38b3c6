import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Benchmark, Measurement } from '../benchmark.js'
import { median, runNode } from '../command.js'
import { provinceId } from '../corpus/definition.js'
import { setAside } from '../set-aside.js'

const PROCEDURES = 400
const COMMUNES = 96
const PROVINCE_OFFICES = ['trung-tam-tinh', 'lanh-dao-so', ...Array.from({ length: 12 }, (_, i) => `phong-${i + 1}`)]

/** Every commune, and each office of the province as a unit of its own. */
const units = (): string =>
  [
    'Mã đơn vị;Tên đơn vị;Loại;Hiệu lực từ',
    ...PROVINCE_OFFICES.map((code) => `${code};Cơ quan ${code};Sở;2025-07-01`),
    ...Array.from({ length: COMMUNES }, (_, i) => `${10_001 + i};Xã Mẫu ${i + 1};Xã;2025-07-01`),
    '',
  ].join('\n')

export default {
  title: `staffing of ${COMMUNES} communes × ${PROCEDURES} procedures, proved and drawn as heat map and workbook, whole process, cold`,
  run({ repository, corpus }): Measurement[] {
    const folder = corpus(PROCEDURES)
    const tool = join(repository, 'lib/cli/main.js')
    const province = join(folder, 'procedures', provinceId)
    mkdirSync(join(province, 'province'), { recursive: true })
    writeFileSync(join(province, 'province/units.csv'), units())
    runNode(folder, [tool, 'new', 'staff', provinceId])
    const summary = runNode(folder, [tool, 'staff']).output
    const cells = Number(/(\d+) ô cần người/.exec(summary)?.[1])
    if (!(cells > 380_000)) throw new Error(`too few cells: ${summary}`)
    const { seconds, megabytes } = median(3, () => {
      setAside(folder, 'dist')
      return runNode(folder, [tool, 'staff', '--out', join(folder, 'dist')])
    })
    setAside(folder, 'dist')
    return [
      { what: 'time (middle of 3)', value: seconds, unit: 's', atMost: 3, note: `${cells} cells` },
      { what: 'memory (maximum resident)', value: megabytes, unit: 'MB' },
    ]
  },
} satisfies Benchmark
