import process from 'node:process'
import type { Command } from 'commander'
import { coverageOf } from '../../generators/sample/coverage.js'
import { sampleStaff, type PostPattern } from '../../generators/sample/staff.js'
import { processesOf } from '../../machines/build/province-processes.js'
import { COVERAGE_COLUMNS, flatten, LEAVE_COLUMNS, STAFF_COLUMNS } from '../../machines/source/csv/province-columns.js'
import { UNIT_KIND_WORDS } from '../../machines/model/unit.js'
import { writeCsv } from '../../machines/source/csv/write-csv.js'
import { UsageFault } from '../fault.js'
import { loadCorpus } from '../load.js'
import { writeNew } from '../new-file.js'
import { readSettings } from '../settings.js'
import { readShipped } from '../shipped.js'

/** `tthc new staff`: sample lists of staff and leave, and a first coverage, for a province that has units. */
export const register = (parent: Command): void => {
  parent
    .command('staff')
    .description('Tạo danh sách cán bộ mẫu và bảng đơn vị nào làm thủ tục nào, từ danh sách đơn vị của tỉnh.')
    .argument('<tỉnh>', 'thư mục của tỉnh, ví dụ cao-bang')
    .addHelpText('after', '\nVí dụ:\n  tthc new staff cao-bang')
    .action((id: string) => {
      process.stdout.write(createStaff(process.cwd(), id))
    })
}

function createStaff(base: string, id: string): string {
  const { corpus } = loadCorpus(readSettings(base).roots, { base, spreadsheets: true })
  const province = corpus.provinces.get(id)
  const records = corpus.records?.get(id)
  if (province === undefined || records === undefined || records.units.length === 0)
    throw new UsageFault(`Chưa có định nghĩa tỉnh hoặc danh sách đơn vị (units.csv) của "${id}".`)
  const units = records.units.map(({ value }) => value)
  const { posts } = readShipped<{ posts: readonly PostPattern[] }>('national/units/bien-che-mau.json')
  const merged = records.mergedPosts.map(({ value }) => value)
  const { staff, leaves } = sampleStaff(province.value, units, posts, merged)
  const coverage = coverageOf(province.value, units, processesOf(corpus, id)).map(flatten)
  const words: Readonly<Record<string, string>> = UNIT_KIND_WORDS
  const rows = coverage.map((row) => ({ ...row, unit: words[row.unit] ?? row.unit }))
  const folder = province.file.split('/').slice(0, -2).join('/')
  return [
    writeNew(base, `${folder}/province/coverage.csv`, writeCsv(rows, COVERAGE_COLUMNS)),
    writeNew(base, `${folder}/staff/staff.csv`, writeCsv(staff.map(flatten), STAFF_COLUMNS)),
    writeNew(base, `${folder}/staff/leave.csv`, writeCsv(leaves.map(flatten), LEAVE_COLUMNS)),
  ]
    .map((name) => `Đã tạo: ${name}\n`)
    .concat(`${staff.length} cán bộ mẫu ở ${units.length} đơn vị; thay bằng danh sách thật trước khi dùng.\n`)
    .join('')
}
