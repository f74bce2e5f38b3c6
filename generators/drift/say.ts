import { list } from '../../machines/model/words.js'
import { sayParting } from '../agreement/say-parting.js'
import type { Difference, EntryDrift, SectionDrift } from './compare-sections.js'

/** What an export differs in, for people: process by process, step by step. */
export function sayDrift(drifts: readonly SectionDrift[]): string[] {
  const changed = drifts.filter(({ kind }) => kind === 'changed')
  return [
    ...changed.flatMap(saySection),
    ...sayMissing(drifts, 'removed', 'Có trong định nghĩa, không có trong tệp'),
    ...sayMissing(drifts, 'added', 'Có trong tệp, không có trong định nghĩa'),
  ]
}

const saySection = ({ title, differences, entries, parting, isUndecided }: SectionDrift): string[] => [
  title,
  ...differences.map((one) => `  ${sayDifference(one)}`),
  ...entries.flatMap(sayEntry),
  ...(parting === undefined ? [] : [`  ${sayParting(parting, 'định nghĩa', 'tệp')}`]),
  ...(isUndecided === true ? [`  ${UNDECIDED}`] : []),
]

const UNDECIDED = 'Quá nhiều việc làm đồng thời nên chưa so hết các đường đi của hồ sơ; từng bước thì đã so.'
const KINDS = {
  added: 'chỉ có trong tệp.',
  removed: 'đã bị xóa khỏi tệp.',
} as const

function sayEntry({ title, kind, differences }: EntryDrift): string[] {
  if (kind !== 'changed') return [`  ${title}: ${KINDS[kind]}`]
  return [`  ${title}:`, ...differences.map((one) => `    ${sayDifference(one)}`)]
}

function sayDifference(one: Difference): string {
  switch (one.kind) {
    case 'fact':
      return `${one.label}: định nghĩa ${quote(one.defined)}, trong tệp ${quote(one.found)}.`
    case 'way-added':
      return `Thêm thao tác ${quote(one.title)}: ${one.says}.`
    case 'way-removed':
      return `Mất thao tác ${quote(one.title)}: ${one.says}.`
    case 'way-renamed':
      return `Thao tác ${quote(one.title)} đổi tên thành ${quote(one.found)}.`
    case 'way-fact':
      return `Thao tác ${quote(one.title)}, ${one.label}: định nghĩa ${orNone(one.defined)}, trong tệp ${orNone(one.found)}.`
    case 'way-changed':
      return `Thao tác ${quote(one.title)}: định nghĩa ${one.defined}; trong tệp ${one.found}.`
  }
}

function sayMissing(drifts: readonly SectionDrift[], kind: 'added' | 'removed', heading: string): string[] {
  const own = drifts.filter((one) => one.kind === kind)
  return own.length === 0 ? [] : [`${heading} (${own.length}):`, ...own.map(({ title }) => `  ${title}`)]
}

const orNone = (text: string): string => (text === '' ? 'không có' : quote(text))

const quote = (text: string): string => (text === '' ? '(trống)' : `"${text}"`)

/** One line for the end: how much differs. */
export function countDrift(drifts: readonly SectionDrift[]): string {
  const count = (kind: SectionDrift['kind']): number => drifts.filter((one) => one.kind === kind).length
  const steps = drifts.flatMap(({ entries }) => entries).length
  return list([
    `${count('changed')} mục khác (${steps} bước hoặc dòng)`,
    `${count('removed')} mục thiếu`,
    `${count('added')} mục thừa`,
  ])
}
