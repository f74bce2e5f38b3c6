import type { Change, FactChange, Subject } from './change.js'

/** How a sentence is set: what stands out, and what is said beside it. */
export interface Style {
  /** Title of the thing that changed. */
  title: (text: string) => string
  text: (text: string) => string
}

/** Titles stand between asterisks: emphasis in Markdown, plain enough anywhere. */
const STARRED: Style = { title: (text) => `*${text}*`, text: (text) => text }

/** For a terminal. */
export const UNADORNED: Style = { title: (text) => text, text: (text) => text }

/** A change in one Vietnamese sentence without its full stop: 'Bước 3 *Thẩm định hồ sơ*: thời hạn 3 → 2 ngày làm việc; …'. */
export function sayChange(change: Change, style = STARRED): string {
  const subject = saySubject(change.subject, style)
  const where = change.caseId === undefined ? '' : style.text(` (${sayCase(change.caseTitle ?? change.caseId)})`)
  switch (change.kind) {
    case 'added':
      return `thêm ${lower(subject)}${where}${change.facts.length === 0 ? '' : `: ${style.text(sayNew(change.facts))}`}`
    case 'removed':
      return `bỏ ${lower(subject)}${where}`
    case 'moved':
      return `${subject}${where}: ${style.text(sayPlaces(change))}`
    case 'changed':
      return `${subject}${where}: ${style.text(change.facts.map(sayFact).join('; '))}`
  }
}

/** A case by its title, which often says "trường hợp" itself. */
export const sayCase = (title: string): string =>
  /^(đối với )?(các )?trường hợp/i.test(title) ? lower(title) : `trường hợp ${title}`

/** 'thời hạn 3 → 2 ngày làm việc', 'thêm biên lai: …', 'thành phần hồ sơ: thêm …; bỏ …'. */
export function sayFact({ name, before, after }: FactChange): string {
  if (before === undefined) return `thêm ${name}: ${after ?? ''}`
  if (after === undefined) return `bỏ ${name}: ${before}`
  if (before === after) return `${name}: sửa chi tiết trong tệp, chữ in ra không đổi`
  const [was, is] = [before.split(BETWEEN), after.split(BETWEEN)]
  const [gone, come] = [was.filter((one) => !is.includes(one)), is.filter((one) => !was.includes(one))]
  const isList = gone.length < was.length || come.length < is.length
  // A list in another order has the same parts: it is said whole.
  if (!isList || gone.length + come.length === 0) return `${name}${sayArrow(before, after)}`
  const [only, other] = [gone[0], come[0]]
  if (gone.length === 1 && come.length === 1 && only !== undefined && other !== undefined)
    return `${name}: ${sayArrow(only, other).replace(/^:? /, '')}`
  const parts = [
    ...(come.length === 0 ? [] : [`thêm ${come.join(BETWEEN)}`]),
    ...(gone.length === 0 ? [] : [`bỏ ${gone.join(BETWEEN)}`]),
  ]
  return `${name}: ${parts.join('; ')}`
}

/** Between the parts of a fact that is a list. */
const BETWEEN = '; '

/** ' 3 → 2 ngày làm việc'; of an amount after its name, the name once: ': Lệ phí cấp giấy 200.000 → 300.000 đồng'. */
function sayArrow(before: string, after: string): string {
  const [way, newWay] = [ROUTED.exec(before), ROUTED.exec(after)]
  if (way !== null && newWay !== null && way[1] === newWay[1])
    return `: ${way[1]} nay → ${newWay[2]}, trước đây → ${way[2]}`
  const [was, is] = [NAMED.exec(before), NAMED.exec(after)]
  const isSameName = was !== null && is !== null && was[1] === is[1]
  return isSameName
    ? `: ${was[1]} ${withoutCommonTail(was[2] ?? '', is[2] ?? '')} → ${is[2]}`
    : ` ${withoutCommonTail(before, after)} → ${after}`
}
const NAMED = /^(\S+ \D+) (\d.*)$/
/** An outcome and where it leads. */
const ROUTED = /^(.*"[^"]*") → (.+)$/

const sayNew = (facts: readonly FactChange[]): string =>
  facts.map(({ name, after }) => `${name} ${after ?? ''}`).join('; ')

/** Where a thing that moved stands now and stood before. */
const sayPlaces = ({ position }: Change): string =>
  `chuyển chỗ, nay đứng ${sayPlace(position?.after)} (trước đây ${sayPlace(position?.before)})`

const KINDS = {
  process: 'Thủ tục',
  case: 'Trường hợp',
  block: 'Phần',
  parallel: 'Nhánh song song',
  step: 'Bước',
} as const

/** A thing by its printed label and its title. */
function saySubject({ kind, no, title }: Subject, style: Style): string {
  if (no === undefined && title.toLowerCase().startsWith(KINDS[kind].toLowerCase())) return style.title(title)
  const label = no ?? KINDS[kind]
  return label === title ? style.text(label) : `${style.text(label)} ${style.title(title)}`
}

const QUOTED: Style = { title: (text) => `"${text}"`, text: (text) => text }
const sayPlace = (after: Subject | undefined): string =>
  after === undefined ? 'đầu bảng' : `sau ${lower(saySubject(after, QUOTED))}`

/** Sentence case is kept for a label as printed ('B3', 'I'); only our own words are lowered. */
const lower = (text: string): string =>
  /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text

/** '3 ngày làm việc' → '2 ngày làm việc' is said '3 → 2 ngày làm việc': the unit once, as people write it. */
export function withoutCommonTail(before: string, after: string): string {
  const [a, b] = [/^([\d,./]+) (.+)$/.exec(before), /^([\d,./]+) (.+)$/.exec(after)]
  return a !== null && b !== null && a[2] === b[2] ? (a[1] ?? before) : before
}

/** Whether only the printed label changed: the step does what it did. */
export const isRelabelled = ({ kind, facts }: Change): boolean =>
  kind === 'changed' && facts.length === 1 && facts[0]?.fact === 'no'

/** 'đánh số lại 4 dòng: "Ký giấy phép" Bước 6 → Bước 5; …' */
export const sayRelabelled = (changes: readonly Change[]): string =>
  `đánh số lại ${changes.length} dòng: ${changes
    .map(
      ({ subject, facts: [fact] }) =>
        `"${subject.title}" ${fact?.before ?? 'không nhãn'} → ${fact?.after ?? 'không nhãn'}`,
    )
    .join('; ')}`
