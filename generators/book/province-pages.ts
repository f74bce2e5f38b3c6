import { DUTY_COLUMNS, dutyCells, postSheet, type PostDuties } from '../drawings/posts.js'
import { drawSheet } from '../drawings/sheet.js'
import type { UnitFlow } from '../drawings/unit-flow.js'
import { unitFlowDrawing } from '../drawings/unit-flow-drawing.js'
import type { GeneratorInput } from '../generator.js'
import { PROPOSAL_MARK } from '../marks.js'
import { figure, sheetsOf } from './figure.js'
import { page, row, table } from './html.js'
import { drawingScript } from './script.js'
import { drawingStyle } from './style.js'

/** What every page of the tree of proposals says. */
export const treeMark = ({ tree }: Pick<GeneratorInput, 'tree'>): { mark?: string } =>
  tree === 'de-xuat' ? { mark: PROPOSAL_MARK } : {}

/** All that a post does across procedures. */
export function postPage(post: PostDuties, input: GeneratorInput): string[] {
  const title = `Việc của vị trí: ${post.name}`
  const duties = post.duties.map((duty) => dutyCells(duty, input))
  const drawn = figure({
    id: 'vi-tri',
    title: 'Bảng việc',
    file: post.file,
    sheets: sheetsOf(drawSheet({ ...postSheet(post, duties, input), ...treeMark(input) })),
    words: table({ caption: title, columns: DUTY_COLUMNS, rows: duties.map(row) }),
  })
  return drawingPage({ title, ...treeMark(input), home: '../index.html', main: drawn })
}

/** How procedures flow between the units of the province, by the number of cases. */
export function unitPage(flows: readonly UnitFlow[], input: GeneratorInput): string[] {
  const title = `${input.province.name}: hồ sơ đi giữa các đơn vị`
  const drawn = figure({
    id: 'don-vi',
    title: 'Luồng hồ sơ',
    file: 'don-vi',
    sheets: sheetsOf(unitFlowDrawing({ title, ...treeMark(input) }, flows)),
    words: table({
      caption: title,
      columns: ['Đơn vị chuyển', 'Đơn vị nhận', 'Số trường hợp'],
      rows: flows.map(({ from, to, cases }) => row([from, to, String(cases)])),
    }),
  })
  return drawingPage({ title, ...treeMark(input), home: 'index.html', main: drawn })
}

/** A page that holds one drawing. */
const drawingPage = (of: Omit<Parameters<typeof page>[0], 'style' | 'script'>): string[] =>
  page({ ...of, style: drawingStyle, script: drawingScript })
