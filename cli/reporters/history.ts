import { sayChange, UNADORNED } from '../../machines/compare/say.js'
import { printDay } from '../../machines/model/words.js'
import type { Chapter, History } from '../history.js'
import { inReadingOrder } from './diff/review.js'
import { oneLine } from './plain.js'

const STANDINGS: Readonly<Record<string, string>> = {
  published: 'đã công bố',
  proposal: 'đề xuất',
  reconstruction: 'dựng lại từ văn bản cũ',
}

/** The story of a process for people: version by version, by what decision, and what it changed. */
export const sayHistory = ({ process, title, chapters }: History): string =>
  [`${oneLine(title)} (${process}): ${chapters.length} phiên bản`, ...chapters.map(sayChapter), ''].join('\n')

function sayChapter({ from, to, standing, now, decision, cites, changes, file }: Chapter): string {
  const until = to === undefined ? '' : ` đến ${printDay(to)}`
  const sheet = decision?.sheet === undefined ? '' : `, ${oneLine(decision.sheet)}`
  return [
    '',
    `Từ ${printDay(from)}${until} (${STANDINGS[standing] ?? standing}): ${now}`,
    `  ${file}`,
    decision === undefined
      ? '  Chưa có quyết định phê duyệt.'
      : `  Theo Quyết định số ${oneLine(decision.no)} ngày ${printDay(decision.date)}${sheet}.`,
    ...(cites.length === 0 ? [] : [`  Căn cứ: ${cites.map(oneLine).join('; ')}.`]),
    ...sayChanges(changes),
  ].join('\n')
}

function sayChanges(changes: Chapter['changes']): string[] {
  if (changes === undefined) return []
  if (changes.length === 0) return ['  Không đổi gì so với phiên bản trước.']
  return [
    '  So với phiên bản trước:',
    ...inReadingOrder(changes).changes.map((one) => `  - ${oneLine(sayChange(one, UNADORNED))}.`),
  ]
}
