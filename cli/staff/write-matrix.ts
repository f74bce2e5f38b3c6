import { join } from 'node:path'
import { mkdir, writeFile } from 'node:fs/promises'
import type { Staffing } from '../../machines/build/staffing/matrix.js'
import { grouped } from '../../machines/model/words.js'
import { gridOf } from '../../generators/staffing/grid.js'
import { heatMap } from '../../generators/staffing/html.js'
import { matrixWorkbook } from '../../generators/staffing/xlsx.js'
import type { StaffedProvince } from './pages.js'

/** Writes the matrix of a province, all its processes together, as heat map and workbook; returns the names of the files. */
export async function writeMatrix(folder: string, { province, view }: StaffedProvince): Promise<string[]> {
  const staffing = view.staffing()
  if (staffing === undefined) return []
  const grid = gridOf(staffing)
  const notes = { title: `Bố trí người theo đơn vị và bước, ${province.name}`, lines: linesOf(staffing) }
  await mkdir(folder, { recursive: true })
  const name = join(folder, `bo-tri-nguoi-${province.id}`)
  await writeFile(`${name}.html`, heatMap(grid, notes))
  await writeFile(`${name}.xlsx`, await matrixWorkbook(grid, notes))
  return [`${name}.html`, `${name}.xlsx`]
}

const linesOf = ({ units, columns, asked }: Staffing): string[] => [
  `${units.length} đơn vị, ${columns.length} bước, ${grouped(asked)} ô cần người. Gồm cả quy trình đề xuất. Không có tên người.`,
]
