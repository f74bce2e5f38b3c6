import { channelNames } from '../model/channel.js'
import { printActor } from '../model/print-actor.js'
import { printTime } from '../model/duration.js'
import { isNone, type None } from '../model/fact.js'
import { printText } from '../model/print-text.js'
import type { NationalRegisters } from '../model/corpus.js'
import type { Province } from '../model/registry.js'
import type { Act, Block, EndKind, Parallel, Step, Way, When } from '../model/step.js'
import type { PrintedCells } from '../model/actor.js'
import { list } from '../model/words.js'
import type { FactTable } from './facts.js'

/** What is needed to say a fact of a step in words. */
export interface StepContext {
  province: Province | undefined
  /** Office of the enclosing block. */
  office?: string
  registers: NationalRegisters
  /** Fees, papers and results of the procedures by id. */
  names: ReadonlyMap<string, string>
  /** Title of a step or block by id, for ways. */
  titles: ReadonlyMap<string, string>
}

const ACTS: { readonly [act in Act]: string } = {
  receive: 'tiếp nhận',
  assign: 'phân công',
  examine: 'thẩm định',
  consult: 'lấy ý kiến',
  review: 'xem xét',
  decide: 'quyết định',
  number: 'vào sổ, đóng dấu',
  transfer: 'chuyển',
  collect: 'thu phí, lệ phí',
  return: 'trả kết quả',
  wait: 'chờ',
  other: 'việc khác',
}
const ENDS: { readonly [end in EndKind]: string } = {
  returned: 'kết thúc: trả kết quả',
  refused: 'kết thúc: từ chối giải quyết',
  denied: 'kết thúc: từ chối tiếp nhận',
  withdrawn: 'kết thúc: rút hồ sơ',
  stopped: 'kết thúc: dừng giải quyết',
}

/** Facts of a step, in the order in which a reviewer wants to read them. */
export const STEP_FACTS: FactTable<Step, StepContext, 'id' | 'rows' | 'branches'> = {
  no: { name: 'nhãn', say: (no) => no },
  name: { name: 'tên bước', say: (name) => `"${name}"` },
  by: { name: 'vị trí xử lý', registered: true, say: (by, c) => printActor(by, c.office, c.province) },
  within: { name: 'thời hạn', say: printTime },
  clock: { name: 'tính giờ', say: (clock) => (clock === 'stops' ? 'không tính vào thời hạn' : 'tính vào thời hạn') },
  does: { name: 'việc làm', say: (does) => list((typeof does === 'string' ? [does] : does).map((act) => ACTS[act])) },
  ways: { name: 'hướng chuyển', say: sayWays },
  after: {
    name: 'hướng chuyển theo kết quả bước trước',
    // The first step whose outcome is listed decides (docs/semantics.md §2).
    ordered: true,
    say: (after, c) =>
      Object.entries(after)
        .map(([step, ways]) => `theo ${quote(step, c)}: ${sayWays(ways, c)}`)
        .join('; '),
  },
  text: { name: 'nội dung công việc', say: printText },
  needs: { name: 'giấy tờ cần có', say: sayThings },
  gives: { name: 'biểu mẫu, kết quả', registered: true, say: sayThings },
  collects: { name: 'phí, lệ phí thu', say: sayThings },
  receipt: { name: 'biên lai', say: (receipt) => receipt },
  signs: { name: 'ký', say: (signs) => ({ hand: 'ký tay', digital: 'ký số', both: 'ký tay và ký số' })[signs] },
  onBehalf: {
    name: 'ký thay, ủy quyền',
    registered: true,
    say: ({ of, document }, c) => `thay ${printActor(of, c.office, c.province)} theo ${document}`,
  },
  only: { name: 'chỉ áp dụng', say: sayWhen },
  printed: { name: 'chữ in trong bảng', say: sayCells },
}

/** Facts of a block: phase, appointment, merged time. */
export const BLOCK_FACTS: FactTable<Block, StepContext, 'id' | 'rows' | 'branches' | 'does'> = {
  no: { name: 'nhãn', say: (no) => no },
  title: { name: 'tên', say: (title) => title },
  office: { name: 'cơ quan', registered: true, say: (office, c) => c.province?.offices[office]?.name ?? office },
  within: { name: 'thời hạn chung', say: printTime },
  subtotal: { name: 'cộng', say: printTime },
  limit: { name: 'không quá', say: printTime },
  printed: { name: 'chữ in trong bảng', say: sayCells },
}

export const PARALLEL_FACTS: FactTable<Parallel, StepContext, 'id' | 'rows' | 'branches' | 'does'> = {
  no: { name: 'nhãn', say: (no) => no },
  title: { name: 'tên', say: (title) => title },
  needed: { name: 'số nhánh phải xong', say: String },
}

export function sayWhen(when: When): string {
  const parts = [
    when.case === undefined ? undefined : `trường hợp ${when.case}`,
    when.channel === undefined ? undefined : list(channelNames(when.channel)),
    when.outcome === undefined ? undefined : `khi "${when.outcome.is}"`,
  ]
  return parts.filter((part) => part !== undefined).join(', ')
}

function sayWays(ways: { readonly [outcome: string]: Way }, context: StepContext): string {
  return Object.entries(ways)
    .map(([outcome, way]) => `"${outcome}" → ${sayWay(way, context)}`)
    .join('; ')
}

function sayWay(way: Way, context: StepContext): string {
  if (way === 'next') return 'bước tiếp theo'
  if (typeof way === 'string') return quote(way, context)
  if ('end' in way) return ENDS[way.end]
  if ('supplement' in way) return `yêu cầu bổ sung, rồi tiếp tục từ ${quote(way.supplement, context)}`
  const often = way.atMost === undefined ? '' : `, tối đa ${way.atMost} lần`
  return `trả lại ${quote(way.backTo, context)} (thời gian ${way.time === 'inside' ? 'nằm trong bước đó' : 'tính thêm'}${often})`
}

const quote = (id: string, context: StepContext): string => `"${context.titles.get(id) ?? id}"`

function sayCells(printed: PrintedCells): string {
  return Object.values(printed)
    .filter((cell) => cell !== undefined)
    .map(printText)
    .join('; ')
}

/** Forms, papers and fees by their names. */
function sayThings(ids: readonly string[] | None, { names, registers }: StepContext): string {
  return isNone(ids) ? ids.none : ids.map((id) => names.get(id) ?? registers.forms[id]?.name ?? id).join('; ')
}
