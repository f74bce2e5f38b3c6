import type { Flow } from '../../machines/build/flow.js'
import type { Budget, KnownLimit, Proof, Verdict } from '../../machines/build/proof.js'
import { lacking } from '../../machines/check/limits.js'
import { printSpan, printTime } from '../../machines/model/duration.js'
import { printClause } from '../../machines/model/law-words.js'
import type { LimitSource } from '../../machines/model/national.js'
import type { LawRegister } from '../../machines/model/registry.js'
import { markdownTable } from './markdown.js'
import { slackWords } from './slack.js'

/** Every limit that is known, from the strongest on, with what was proved of it. */
export function proofLines(budget: Budget, strongest: Proof | undefined, flow: Flow, laws: LawRegister): string[] {
  if (budget.proofs.length === 0)
    return [`Không biết thời hạn nào để so. Đường dài nhất hết ${printSpan(budget.worst.span)}.`]
  const rows = budget.proofs.map((proof) => [
    printTime(proof.limit.time) + condition(proof.limit),
    SOURCE[proof.limit.source] + citation(proof.limit, laws),
    printSpan(proof.worst.span),
    slackWords(proof.slack),
    VERDICT[proof.verdict],
    returns(proof, flow),
  ])
  const lines = markdownTable(
    ['Thời hạn', 'Nguồn của thời hạn', 'Đường dài nhất', 'Còn dư', 'Kết luận', 'Đúng với số lần trả lại'],
    rows,
  )
  return [...lines, ...(strongest === undefined ? [] : notes(strongest))]
}

const SOURCE: Readonly<Record<LimitSource, string>> = {
  law: 'văn bản pháp luật',
  national: 'dữ liệu quốc gia về thủ tục',
  decision: 'quyết định ban hành',
  table: 'chính bảng này (tự khớp)',
}
const VERDICT: Readonly<Record<Verdict, string>> = {
  holds: 'đúng hạn trên mọi đường',
  exceeds: 'QUÁ HẠN',
  undecided: 'chưa kết luận được',
}

const citation = ({ cite }: KnownLimit, laws: LawRegister): string =>
  cite === undefined ? '' : ` (${printClause(cite.clause, laws[cite.law], cite.law)})`

const condition = ({ outcome }: KnownLimit): string => (outcome === undefined ? '' : ` khi "${outcome.is}"`)

function returns({ holdsForReturns, verdict }: Proof, { edges }: Flow): string {
  if (verdict === 'undecided') return 'chưa rõ'
  if (!edges.some(({ tag, move }) => tag === 'process' && move === 'back')) return 'bảng không có trả lại'
  if (holdsForReturns === undefined) return 'không lần nào'
  if (holdsForReturns === 0) return 'chỉ khi không bị trả lại'
  return holdsForReturns === 'unbounded' ? 'bao nhiêu cũng được' : `tối đa ${holdsForReturns}`
}

/** What the proof rests on, and what it lacks. */
function notes({ assumesInside, perEpoch, missing, holdsForPolicyReturns, verdict }: Proof): string[] {
  const lines: string[] = []
  if (assumesInside) lines.push('Giả định: việc làm lại khi bị trả lại nằm trong thời gian đã ghi của các bước.')
  if (verdict === 'holds' && typeof holdsForPolicyReturns === 'number')
    lines.push(
      `Tính cả việc trả lại bước trước theo quy định chung: ${holdsForPolicyReturns === 0 ? 'chỉ đúng khi không lần nào bị trả lại' : `đúng với tối đa ${holdsForPolicyReturns} lần`}.`,
    )
  if (perEpoch) lines.push('Thời hạn tính lại từ đầu khi hồ sơ được bổ sung đủ.')
  if (missing.length > 0) lines.push(lacking(missing))
  return lines.flatMap((line) => ['', line])
}
