import { ownWaysOf, stepInUnit } from '../../../machines/build/own-ways.js'
import { names } from '../../../machines/build/staffing/carried.js'
import { printTime } from '../../../machines/model/duration.js'
import { acts, type Act, type Step } from '../../../machines/model/step.js'
import { unitWords } from '../../../machines/model/unit-office.js'
import { UNIT_KIND_WORDS } from '../../../machines/model/unit.js'
import { compare, list } from '../../../machines/model/words.js'
import type { CompiledCase } from '../../generator.js'
import { rowsOf } from '../../rows.js'
import { whoOf, type Position } from '../../who.js'
import type { SystemFacts } from '../facts.js'
import type { SystemColumn, SystemRow } from '../table.js'

/** Columns of the rights to receive and process, per procedure and step. */
export const RIGHT: readonly SystemColumn[] = [
  { key: 'code', title: 'Mã TTHC', width: 14, names: 'key' },
  { key: 'procedure', title: 'Tên thủ tục', width: 50, names: 'key' },
  { key: 'case', title: 'Trường hợp', width: 24, names: 'key' },
  { key: 'no', title: 'Bước', width: 10, names: 'key' },
  { key: 'step', title: 'Nội dung bước', width: 40, names: 'key' },
  { key: 'position', title: 'Vị trí xử lý', width: 40, names: 'title' },
  { key: 'postId', title: 'Mã vị trí xử lý', width: 28, names: 'key' },
  { key: 'office', title: 'Cơ quan', width: 34 },
  { key: 'rights', title: 'Quyền', width: 26 },
  { key: 'time', title: 'Thời gian', width: 20 },
  { key: 'units', title: 'Đơn vị áp dụng', width: 34 },
  { key: 'mark', title: 'Tình trạng', width: 40 },
]

/**
 * A row for each position of each step; a step without a known position has one row that says so. A unit that does a step
 * in its own way has rows of its own, and the general one says that it is not meant.
 */
export const rightRows = (facts: SystemFacts): SystemRow[] =>
  facts.cases.flatMap((compiled) => rightsOf(compiled, facts))

function rightsOf(compiled: CompiledCase, facts: SystemFacts): SystemRow[] {
  const { entry, case: one, publication } = compiled
  const about = {
    code: list(entry.value.of.flatMap(({ code }) => code ?? [])),
    procedure: entry.value.of.map(({ name }) => name).join('; '),
    case: entry.value.cases === undefined ? '' : one.title,
    mark: publication.tree === 'chinh-thuc' ? 'Đã công bố' : `Đề xuất: ${publication.because}`,
  }
  const units = unitsOf(entry.slug, facts)
  const others = ownWays(compiled, facts)
  return [...rowsOf(compiled).steps.values()].flatMap((placed) => {
    const own = others.flatMap(({ name, ways }) => {
      const step = stepInUnit(placed.step, ways)
      return step === placed.step ? [] : [{ name, step }]
    })
    const rest = own.length === 0 ? units : `${units}, trừ ${list(own.map(({ name }) => name))}`
    return [{ name: rest, step: placed.step }, ...own].flatMap(({ name, step }) =>
      rightsIn(step, placed.office, facts).map((cells) => ({
        from: compiled.place(placed.path),
        cells: { ...about, ...cells, units: name },
      })),
    )
  })
}

function rightsIn(step: Step, office: string | undefined, { province, corpus }: SystemFacts): SystemRow['cells'][] {
  const who = step.by && whoOf(step.by, office, province, corpus.registers.roles)
  const known = who?.positions ?? []
  const positions: readonly (Position | undefined)[] = known.length === 0 ? [undefined] : known
  return positions.map((position) => ({
    no: step.no ?? '',
    step: step.name,
    position: position?.name ?? (list(who?.others ?? []) || 'Chưa xác định'),
    postId: position?.office === undefined ? '' : `${position.office}/${position.role}`,
    office: position?.officeName ?? '',
    rights: [...new Set(acts(step).map((act) => RIGHTS[act]))].join('; '),
    time: step.within === undefined ? '' : printTime(step.within),
  }))
}

/** The units of the list that have overrides of a process, with what they do otherwise on the day. */
function ownWays({ entry }: CompiledCase, { corpus: { overrides }, unitByCode, asOf }: SystemFacts) {
  const codes = new Set(overrides.filter(({ value }) => names(value.process, entry)).map(({ value }) => value.unit))
  return [...codes].sort(compare).flatMap((code) => {
    const unit = unitByCode.get(code)
    return unit === undefined ? [] : [{ name: unitWords(unit), ways: ownWaysOf(overrides, code, entry, asOf) }]
  })
}

/** Which units carry a process out, by the coverage list. */
function unitsOf(slug: string, { coverage, unitByCode }: SystemFacts): string {
  const named = coverage.filter(({ value }) => value.process === slug).map(({ value }) => value.unit)
  const words = [...new Set(named)].map((unit) =>
    Object.hasOwn(UNIT_KIND_WORDS, unit)
      ? `Mọi ${UNIT_KIND_WORDS[unit as keyof typeof UNIT_KIND_WORDS].toLowerCase()}`
      : unitWords({ name: unitByCode.get(unit)?.name ?? '', code: unit }),
  )
  return words.length === 0 ? 'Theo cơ quan của vị trí xử lý' : words.join('; ')
}

/** The right in the system that an act of a step takes. */
const RIGHTS: Readonly<Record<Act, string>> = {
  receive: 'Tiếp nhận hồ sơ',
  assign: 'Phân công xử lý',
  examine: 'Xử lý hồ sơ',
  consult: 'Cho ý kiến',
  review: 'Xem xét, trình',
  decide: 'Ký, phê duyệt',
  number: 'Vào sổ, đóng dấu',
  transfer: 'Chuyển liên thông',
  collect: 'Thu phí, lệ phí',
  return: 'Trả kết quả',
  wait: 'Theo dõi',
  other: 'Xử lý hồ sơ',
}
