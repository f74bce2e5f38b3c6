import { printTime } from '../../../machines/model/duration.js'
import { acts, type Act } from '../../../machines/model/step.js'
import { UNIT_KIND_WORDS } from '../../../machines/model/unit.js'
import { list } from '../../../machines/model/words.js'
import type { CompiledCase } from '../../generator.js'
import { rowsOf } from '../../rows.js'
import { whoOf, type Position } from '../../who.js'
import type { SystemFacts } from '../facts.js'
import type { SystemColumn, SystemRow } from '../table.js'

/** Columns of the rights to receive and process, per procedure and step. */
export const RIGHT: readonly SystemColumn[] = [
  { key: 'code', title: 'Mã TTHC', width: 14 },
  { key: 'procedure', title: 'Tên thủ tục', width: 50 },
  { key: 'case', title: 'Trường hợp', width: 24 },
  { key: 'no', title: 'Bước', width: 10 },
  { key: 'step', title: 'Nội dung bước', width: 40 },
  { key: 'position', title: 'Vị trí xử lý', width: 40 },
  { key: 'postId', title: 'Mã vị trí xử lý', width: 28 },
  { key: 'office', title: 'Cơ quan', width: 34 },
  { key: 'rights', title: 'Quyền', width: 26 },
  { key: 'time', title: 'Thời gian', width: 20 },
  { key: 'units', title: 'Đơn vị áp dụng', width: 34 },
  { key: 'mark', title: 'Tình trạng', width: 40 },
]

/** A row for each position of each step; a step without a known position has one row that says so. */
export const rightRows = (facts: SystemFacts): SystemRow[] =>
  facts.cases.flatMap((compiled) => rightsOf(compiled, facts))

function rightsOf(compiled: CompiledCase, facts: SystemFacts): SystemRow[] {
  const { entry, case: one, publication } = compiled
  const about = {
    code: list(entry.value.of.flatMap(({ code }) => code ?? [])),
    procedure: entry.value.of.map(({ name }) => name).join('; '),
    case: entry.value.cases === undefined ? '' : one.title,
    units: unitsOf(entry.slug, facts),
    mark: publication.tree === 'chinh-thuc' ? 'Đã công bố' : `Đề xuất: ${publication.because}`,
  }
  return [...rowsOf(compiled).steps.values()].flatMap(({ step, office, path }) => {
    const who = step.by && whoOf(step.by, office, facts.province, facts.corpus.registers.roles)
    const known = who?.positions ?? []
    const positions: readonly (Position | undefined)[] = known.length === 0 ? [undefined] : known
    return positions.map((position) => ({
      from: compiled.place(path),
      cells: {
        ...about,
        no: step.no ?? '',
        step: step.name,
        position: position?.name ?? (list(who?.others ?? []) || 'Chưa xác định'),
        postId: position?.office === undefined ? '' : `${position.office}/${position.role}`,
        office: position?.officeName ?? '',
        rights: [...new Set(acts(step).map((act) => RIGHTS[act]))].join('; '),
        time: step.within === undefined ? '' : printTime(step.within),
      },
    }))
  })
}

/** Which units carry a process out, by the coverage list. */
function unitsOf(slug: string, { coverage, unitByCode }: SystemFacts): string {
  const named = coverage.filter(({ value }) => value.process === slug).map(({ value }) => value.unit)
  const words = [...new Set(named)].map((unit) =>
    Object.hasOwn(UNIT_KIND_WORDS, unit)
      ? `Mọi ${UNIT_KIND_WORDS[unit as keyof typeof UNIT_KIND_WORDS].toLowerCase()}`
      : `${unitByCode.get(unit)?.name ?? ''} (${unit})`,
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
