import colors from 'picocolors'
import type { Diagnostic } from '../../machines/check/diagnostic.js'
import { decimal, grouped, printDay } from '../../machines/model/words.js'
import { excerptLines } from './excerpt.js'
import { oneLine } from './plain.js'
import type { Summary } from '../../machines/check/summary.js'
import type { Report, Reporter } from './report.js'

type Colors = ReturnType<typeof colors.createColors>

/** For people: each finding with its place, reason and mend, accepted ones listed after, then the counts in words. */
export const reportText =
  (coloured: boolean): Reporter =>
  (report) => {
    const paint = colors.createColors(coloured)
    const open = report.diagnostics.filter((found) => found.accepted === undefined)
    const accepted = report.diagnostics.filter((found) => found.accepted !== undefined)
    return [
      ...open.map((found) => finding(found, paint)),
      ...(accepted.length > 0 ? [acceptedList(accepted, paint)] : []),
      rules(report),
      inWords(report.summary) + '\n',
    ].join('\n')
  }

/** Findings alone, without the counts. */
export const findingsText = (found: readonly Diagnostic[], coloured: boolean): string =>
  found.map((one) => finding(one, colors.createColors(coloured))).join('\n')

const finding = (found: Diagnostic, paint: Colors): string => {
  const label = found.severity === 'error' ? paint.red(`lỗi[${found.rule}]`) : paint.yellow(`cảnh báo[${found.rule}]`)
  const [source, caret] = found.excerpt ? excerptLines(found.line, found.column, found.excerpt) : []
  return [
    `${label} ${paint.bold(place(found))}`,
    `  ${oneLine(found.what)}`,
    ...(source === undefined ? [] : [source, paint.cyan(caret ?? '')]),
    ...(found.definition === undefined ? [] : [`  Giá trị này được viết ở ${place(found.definition)}.`]),
    `  Vì sao: ${oneLine(found.why)}`,
    `  Cách sửa: ${oneLine(found.fix)}`,
    paint.dim(`  Xem: docs/rules/${found.rule}.md (hoặc: tthc explain ${found.rule})`),
    '',
  ].join('\n')
}

const place = ({ file, line, column }: { file: string; line: number; column: number }): string =>
  `${oneLine(file)}:${line}:${column}`

const acceptedList = (accepted: readonly Diagnostic[], paint: Colors): string =>
  [
    paint.bold(`Phát hiện đã được chấp nhận (${accepted.length}):`),
    ...accepted.flatMap((found) => {
      const { because, decidedBy, document, until } = found.accepted ?? { because: '', decidedBy: '', document: '' }
      const end = until === undefined ? '' : `; đến hết ngày ${printDay(until)}`
      return [
        `  ${place(found)} [${found.rule}] ${oneLine(found.what)}`,
        paint.dim(`    Lý do: ${oneLine(because)} (${oneLine(decidedBy)}; ${oneLine(document)}${end})`),
      ]
    }),
    '',
  ].join('\n')

/**
 * One line a rule that found something or could not decide for want of a fact; a hundred lines of noughts would push the
 * findings off the screen, so the others are counted.
 */
const rules = ({ perRule, partial }: Report): string => {
  const tells = ({ finding: found, undecided }: Report['perRule'][number]): boolean => found + undecided > 0
  const telling = perRule.filter(tells)
  const clean = perRule.filter((one) => !tells(one) && one.clean > 0).length
  const idle = perRule.length - telling.length - clean
  const others = clean + idle === 0 ? [] : [`Quy tắc khác: ${clean} đạt ở mọi chỗ đã xét, ${idle} không có gì để xét.`]
  const wide = Math.max(...perRule.map(({ rule }) => rule.length), 18)
  const cell = (value: string | number): string => String(value).padStart(14)
  const row = ({ rule, finding, clean, undecided }: Report['perRule'][number]): string =>
    rule.padEnd(wide) + cell(finding) + cell(clean) + cell(undecided)
  const head =
    (partial ? 'Quy tắc (toàn kho)' : 'Quy tắc').padEnd(wide) + cell('phát hiện') + cell('đạt') + cell('chưa kết luận')
  return [...(telling.length > 0 ? [head, ...telling.map(row)] : []), ...others, ''].join('\n')
}

/** The summary in one line of plain words. */
export const inWords = (summary: Summary): string =>
  `Đã đọc ${summary.files} tệp: ${summary.procedures} quy trình, ${summary.cases} trường hợp. ` +
  `Kết quả: ${summary.errors} lỗi, ${summary.warnings} cảnh báo, ${summary.accepted} phát hiện đã được chấp nhận, ` +
  `${grouped(summary.undecided)} lượt chưa kết luận được vì thiếu dữ kiện (${decimal(Math.round(summary.milliseconds / 100) / 10)} giây).`
