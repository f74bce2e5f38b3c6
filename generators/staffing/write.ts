import { staffingOf, type Staffing } from '../../machines/build/staffing/matrix.js'
import { staffedProcess } from '../../machines/build/staffing/staffed.js'
import { grouped, printDay } from '../../machines/model/words.js'
import type { GeneratedFile, Generator, GeneratorInput } from '../generator.js'
import { PROPOSAL_MARK } from '../marks.js'
import { groupBy } from '../../machines/model/group-by.js'
import { gridOf } from './grid.js'
import { heatMap, type MapNotes } from './html.js'

/** Target `staffing`: how many persons stand behind every step in every unit, as a heat map and a workbook; no names. */
const staffing: Generator = {
  id: 'staffing',
  ofTree(input) {
    const proved = provedIn(input)
    return proved === undefined || proved.asked === 0 ? [] : filesOf(proved, input)
  },
}
export default staffing

/** The matrix of the cases of one tree; `undefined` where the province has no list of staff. */
function provedIn({ corpus, province, cases }: GeneratorInput): Staffing | undefined {
  const records = corpus.records?.get(province.id)
  if (records === undefined || records.staff.length === 0) return undefined
  const processes = [...groupBy(cases, ({ entry }) => entry.id).values()].flatMap((all) =>
    all.slice(0, 1).map(({ entry }) => staffedProcess(entry, all, province, corpus.registers.roles)),
  )
  return staffingOf({ province, records, overrides: corpus.overrides, processes })
}

function* filesOf(proved: Staffing, input: GeneratorInput): Iterable<GeneratedFile> {
  const grid = gridOf(proved)
  const notes = notesOf(proved, input)
  yield { path: 'bo-tri-nguoi.html', content: heatMap(grid, notes) }
  // The library of the workbook is loaded only where there is a matrix to write.
  yield { path: 'bo-tri-nguoi.xlsx', content: async () => (await import('./xlsx.js')).matrixWorkbook(grid, notes) }
}

function notesOf({ units, columns, asked, gaps }: Staffing, input: GeneratorInput): MapNotes {
  const { province, tree, asOf, corpus, toolVersion } = input
  const records = corpus.records?.get(province.id)
  const vacant = gaps.filter(({ holes }) => holes.length > 0).length
  const isSample = records?.staff.some(({ value }) => value.sample) === true
  return {
    title: `Bố trí người theo đơn vị và bước, ${province.name}`,
    lines: [
      ...(tree === 'de-xuat' ? [`${PROPOSAL_MARK}: các quy trình ở đây là đề xuất.`] : []),
      ...(isSample ? ['Số liệu mẫu: danh sách cán bộ chưa phải danh sách thật.'] : []),
      `${units.length} đơn vị, ${columns.length} bước, ${grouped(asked)} ô cần người; ${vacant} vị trí có ngày không có ai, ${gaps.length - vacant} vị trí có ngày chỉ một người.`,
      `Xét mọi ngày quy trình còn hiệu lực, không chỉ ngày ${printDay(asOf)}. Không có tên người. Tạo bằng tthc ${toolVersion}; sửa ở bảng tính của tỉnh rồi tạo lại.`,
    ],
  }
}
