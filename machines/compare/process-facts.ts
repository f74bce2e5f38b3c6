import { isAsPrinted, isNone } from '../model/fact.js'
import { printTime } from '../model/duration.js'
import { printClause } from '../model/law-words.js'
import type { Citation, Fee, Limit, National, Paper } from '../model/national.js'
import type { Acceptance, Case, Decision, Migration, PolicyChoice, Process } from '../model/process.js'
import type { Period } from '../model/register.js'
import type { LawRegister } from '../model/registry.js'
import { list, printDay, printMoney } from '../model/words.js'
import type { FactTable } from './facts.js'
import { sayWhen } from './step-facts.js'

const STANDINGS = { published: 'đã công bố', proposal: 'đề xuất', reconstruction: 'dựng lại' } as const
const CLOCKS = { restart: 'tính lại từ đầu', pause: 'tạm dừng', count: 'vẫn tính' } as const

/** Facts of a process other than its rows and cases. */
export const PROCESS_FACTS: FactTable<Process, undefined, 'of' | 'province' | 'table' | 'cases' | 'source' | 'layout'> =
  {
    standing: { name: 'tình trạng', say: (standing) => STANDINGS[standing] },
    decision: { name: 'quyết định', say: sayDecision },
    effective: { name: 'hiệu lực', say: sayPeriod },
    total: { name: 'tổng thời gian', say: printTime },
    totalLabel: { name: 'nhãn của dòng tổng', say: quote },
    level: { name: 'cấp thực hiện', say: (level) => level },
    reads: {
      name: 'cách đọc "ngày"',
      say: (reads) => `${reads.day === 'working-day' ? 'ngày làm việc' : 'ngày theo lịch'} (${reads.because})`,
    },
    policy: { name: 'quy định chung áp dụng', say: sayPolicy },
    oneStop: { name: 'theo cơ chế một cửa', say: (oneStop) => (oneStop ? 'có' : 'không') },
    migrates: {
      name: 'quy định về hồ sơ đang giải quyết',
      say: (migrates) =>
        Object.entries(migrates)
          .map(([step, migration]) => `ở '${step}' ${sayMigration(migration)}`)
          .join('; '),
    },
    accepts: { name: 'phát hiện được chấp nhận', say: (accepts) => accepts.map(sayAcceptance).join('; ') },
  }

/** Facts of a case other than its rows. */
export const CASE_FACTS: FactTable<Case, undefined, 'id' | 'table' | 'source'> = {
  title: { name: 'tên trường hợp', say: (title) => title },
  applies: { name: 'áp dụng khi', say: (when) => (isAsPrinted(when) ? when.asPrinted : sayWhen(when)) },
  total: { name: 'tổng thời gian', say: printTime },
  totalLabel: { name: 'nhãn của dòng tổng', say: quote },
}

/** National facts of a procedure. */
export const NATIONAL_FACTS: FactTable<National, LawRegister, 'source' | 'uncollated'> = {
  code: { name: 'mã thủ tục', say: (code) => code },
  name: { name: 'tên thủ tục', say: (name) => name },
  field: { name: 'lĩnh vực', say: (field) => field },
  levels: { name: 'cấp thực hiện', say: (levels) => levels.join(', ') },
  limits: {
    name: 'thời hạn giải quyết',
    say: (limits) => (isNone(limits) ? limits.none : limits.map(sayLimit).join('; ')),
  },
  fees: { name: 'phí, lệ phí', say: (fees) => (isNone(fees) ? fees.none : fees.map(sayFee).join('; ')) },
  papers: {
    name: 'thành phần hồ sơ',
    say: (papers) => (isNone(papers) ? papers.none : papers.map(sayPaper).join('; ')),
  },
  results: { name: 'kết quả', say: (results) => results.map(sayPaper).join('; ') },
  service: {
    name: 'mức dịch vụ công trực tuyến',
    say: (service) =>
      service === 'full' ? 'toàn trình' : service === 'partial' ? 'một phần' : `một phần (${service.partial})`,
  },
  cites: { name: 'căn cứ pháp lý', say: (cites, laws) => cites.map((cite) => sayCitation(cite, laws)).join('; ') },
  immediate: { name: 'trả kết quả ngay', say: (immediate) => (immediate ? 'có' : 'không') },
  effective: { name: 'hiệu lực', say: sayPeriod },
}

function sayPeriod(period: Period): string {
  return `từ ${printDay(period.from)}${period.to === undefined ? '' : ` đến ${printDay(period.to)}`}`
}

function sayDecision(decision: Decision): string {
  const sheet = decision.sheet === undefined ? '' : `, ${decision.sheet}`
  return `${decision.no} ngày ${printDay(decision.date)}${sheet}`
}

function sayPolicy(policy: PolicyChoice): string {
  const parts = [
    policy.base,
    policy.supplement === undefined ? undefined : `bổ sung hồ sơ: thời hạn ${CLOCKS[policy.supplement]}`,
    policy.cutoff === undefined
      ? undefined
      : `nhận sau 15 giờ: ${policy.cutoff === 'same-day' ? 'trong ngày' : 'ngày làm việc tiếp theo'}`,
    policy.reworks === undefined ? undefined : `trả lại tối đa ${policy.reworks} lần`,
    policy.without === undefined ? undefined : `không áp dụng ${list(Object.keys(policy.without))}`,
  ]
  return parts.filter((part) => part !== undefined).join('; ')
}

const sayAcceptance = (acceptance: Acceptance): string =>
  `${acceptance.rule}${acceptance.at === undefined ? '' : ` tại ${acceptance.at}`}: ${acceptance.because}`

function sayMigration(migration: Migration): string {
  if ('finish' in migration) return 'làm tiếp theo quy trình cũ'
  if ('person' in migration) return migration.person
  return `chuyển tới '${migration.to}', ${migration.clock === 'keep' ? 'giữ' : 'tính lại'} thời gian`
}

/** 'Giấy chứng sinh (01 bản chính, 02 bản sao)' */
function sayPaper({ name, originals, copies, form, digital }: Paper): string {
  const marks = [
    originals === undefined ? undefined : `${twoDigits(originals)} bản chính`,
    copies === undefined ? undefined : `${twoDigits(copies)} bản sao`,
    form === undefined ? undefined : `theo mẫu '${form}'`,
    digital === true ? 'ký số' : undefined,
  ].filter((mark) => mark !== undefined)
  return marks.length === 0 ? name : `${name} (${marks.join(', ')})`
}
const twoDigits = (count: number): string => String(count).padStart(2, '0')

const sayCitation = ({ law, clause }: Citation, laws: LawRegister): string => printClause(clause, laws[law], `'${law}'`)

function quote(text: string): string {
  return `"${text}"`
}

const when = (condition: string): string => (condition === '' ? '' : ` (${condition})`)
const sayLimit = (limit: Limit): string => `${printTime(limit.time)}${when(sayWhen(limit))}`

function sayFee(fee: Fee): string {
  const { amount } = fee
  const much =
    typeof amount === 'number' ? printMoney(amount, fee.currency) : isNone(amount) ? amount.none : amount.asPrinted
  return `${fee.name} ${much}${fee.per === undefined ? '' : `/${fee.per}`}${when(sayWhen(fee))}`
}
