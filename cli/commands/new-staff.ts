import { existsSync } from 'node:fs'
import process from 'node:process'
import type { Command } from 'commander'
import { coverageOf } from '../../generators/sample/coverage.js'
import { sampleStaff, type PostPattern } from '../../generators/sample/staff.js'
import { processesOf } from '../../machines/build/province-processes.js'
import { COVERAGE_COLUMNS, flatten, LEAVE_COLUMNS, STAFF_COLUMNS } from '../../machines/source/csv/province-columns.js'
import { UNIT_KIND_WORDS } from '../../machines/model/unit.js'
import { writeCsv } from '../../machines/source/csv/write-csv.js'
import { pathOf } from '../disk.js'
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
  const lists = [
    { name: `${folder}/staff/staff.csv`, content: writeCsv(staff.map(flatten), STAFF_COLUMNS) },
    { name: `${folder}/staff/leave.csv`, content: writeCsv(leaves.map(flatten), LEAVE_COLUMNS) },
    // Without a row the table would only stand in the way of the one that is made when there are processes.
    ...(rows.length === 0
      ? []
      : [{ name: `${folder}/province/coverage.csv`, content: writeCsv(rows, COVERAGE_COLUMNS) }]),
  ]
  return [
    ...writeMissing(base, lists),
    `Danh sách mẫu gồm ${staff.length} cán bộ ở ${units.length} đơn vị; thay bằng danh sách thật trước khi dùng.`,
    ...(rows.length === 0 ? [withoutProcesses(id)] : []),
    '',
  ].join('\n')
}

interface List {
  name: string
  content: string
}

/** Writes what is not there yet and names what is; a run that finds all of them there is a mistake, and is refused. */
function writeMissing(base: string, lists: readonly List[]): string[] {
  const kept = lists.filter(({ name }) => existsSync(pathOf(base, name)))
  const made = kept.length === lists.length ? lists : lists.filter((list) => !kept.includes(list))
  return [
    ...made.map(({ name, content }) => `Đã tạo: ${writeNew(base, name, content)}`),
    ...kept.map(({ name }) => `Đã có, giữ nguyên: ${name}`),
  ]
}

const withoutProcesses = (id: string): string =>
  `Tỉnh chưa có quy trình nào, nên chưa lập bảng đơn vị nào làm thủ tục nào (coverage.csv); có quy trình rồi thì chạy lại: tthc new staff ${id}`
