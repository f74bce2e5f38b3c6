import type { Change, FactChange, Subject } from './change.js'

/**
 * A change in one Vietnamese sentence without its full stop: 'Bước 3 *Thẩm định hồ sơ*: thời hạn 3 → 2 ngày làm việc; …'.
 * Titles stand between asterisks: emphasis in Markdown, plain enough in a terminal.
 */
export function sayChange(change: Change): string {
  const subject = saySubject(change.subject)
  const where = change.caseId === undefined ? '' : ` (trường hợp ${change.caseId})`
  switch (change.kind) {
    case 'added':
      return `thêm ${lower(subject)}${where}`
    case 'removed':
      return `bỏ ${lower(subject)}${where}`
    case 'moved':
      return `${subject}${where}: ${sayPlaces(change)}`
    case 'changed':
      return `${subject}${where}: ${change.facts.map(sayFact).join('; ')}`
  }
}

/** 'thời hạn 3 → 2 ngày làm việc', 'thêm biên lai: …', 'bỏ vị trí xử lý: …'. */
export function sayFact(fact: FactChange): string {
  if (fact.before === undefined) return `thêm ${fact.name}: ${fact.after ?? ''}`
  if (fact.after === undefined) return `bỏ ${fact.name}: ${fact.before}`
  return `${fact.name} ${withoutCommonTail(fact.before, fact.after)} → ${fact.after}`
}

/** Where a thing that moved stands now and stood before. */
export const sayPlaces = ({ position }: Change): string =>
  `chuyển chỗ, nay đứng ${sayPlace(position?.after)} (trước đây ${sayPlace(position?.before)})`

const KINDS = {
  process: 'Thủ tục',
  case: 'Trường hợp',
  block: 'Phần',
  parallel: 'Nhánh song song',
  step: 'Bước',
} as const

/** A thing by its printed label and its title between marks. */
export function saySubject(subject: Subject, mark = '*'): string {
  const label = subject.no ?? KINDS[subject.kind]
  return label === subject.title ? label : `${label} ${mark}${subject.title}${mark}`
}

const sayPlace = (after: Subject | undefined): string =>
  after === undefined ? 'đầu bảng' : `sau ${lower(saySubject(after, '"'))}`

/** Sentence case is kept for a label as printed ('B3', 'I'); only our own words are lowered. */
const lower = (text: string): string =>
  /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text

/** '3 ngày làm việc' → '2 ngày làm việc' is said '3 → 2 ngày làm việc': the unit once, as people write it. */
function withoutCommonTail(before: string, after: string): string {
  const [a, b] = [/^([\d,./]+) (.+)$/.exec(before), /^([\d,./]+) (.+)$/.exec(after)]
  return a !== null && b !== null && a[2] === b[2] ? (a[1] ?? before) : before
}

/** Whether only the printed label changed: the step does what it did. */
export const isRelabelled = ({ kind, facts }: Change): boolean =>
  kind === 'changed' && facts.length === 1 && facts[0]?.fact === 'no'

/** 'đánh số lại 4 bước: "Ký giấy phép" Bước 6 → Bước 5; …' */
export const sayRelabelled = (changes: readonly Change[]): string =>
  `đánh số lại ${changes.length} dòng: ${changes
    .map(
      ({ subject, facts: [fact] }) =>
        `"${subject.title}" ${fact?.before ?? 'không nhãn'} → ${fact?.after ?? 'không nhãn'}`,
    )
    .join('; ')}`
