import { titlesOf } from '../build/titles.js'
import type { Flow } from '../build/flow.js'
import type { KnownLimit, MissingFact, Proof } from '../build/proof.js'
import { printSpan, printTime } from '../model/duration.js'
import type { LimitSource } from '../model/national.js'
import type { Process } from '../model/process.js'
import type { Channel } from '../model/step.js'
import { list } from '../model/words.js'
import type { CaseView, Finding, Say } from './rule.js'
import { arrows } from './say.js'

/** What is said of a limit that is exceeded; the mend depends on whose limit it is. */
export interface LimitWords {
  why: string
  fix: string
}

/**
 * Judges a case by those of its limits that `counts` lets in: the strongest one exceeded for each outcome is a
 * finding, the path shown by titles; a limit that cannot be decided is undecided.
 */
export function judgeLimits(view: CaseView, counts: (limit: KnownLimit) => boolean, words: LimitWords, say: Say): void {
  const seen = new Set<string>()
  for (const [index, { proofs }] of view.budgets().entries()) {
    const flow = view.flows[index]
    const judged = proofs.filter(({ limit }) => counts(limit))
    if (flow === undefined) continue
    for (const proof of strongestExceeded(judged)) {
      const finding = overLimit(view, flow, proof, words)
      const key = JSON.stringify([finding.path, finding.what])
      if (!seen.has(key)) say(finding)
      seen.add(key)
    }
    for (const { verdict, missing, limit } of judged)
      if (verdict === 'undecided') say({ undecided: lacking(missing), path: limit.path })
  }
}

/** Whether a limit is from a record that was copied and not compared with the legal text. */
export function isUncollated({ source, path: [key, index] }: KnownLimit, { of }: Process): boolean {
  return source === 'national' && key === 'of' && typeof index === 'number' && of[index]?.uncollated === true
}

const RANK: Readonly<Record<LimitSource, number>> = { law: 0, national: 1, decision: 2, table: 3 }

function strongestExceeded(proofs: readonly Proof[]): Proof[] {
  const strongest = new Map<string, Proof>()
  for (const proof of proofs) {
    if (proof.verdict !== 'exceeds') continue
    const key = JSON.stringify(proof.limit.outcome ?? null)
    const known = strongest.get(key)
    if (known === undefined || RANK[proof.limit.source] < RANK[known.limit.source]) strongest.set(key, proof)
  }
  return [...strongest.values()]
}

function overLimit(view: CaseView, flow: Flow, proof: Proof, { why, fix }: LimitWords): Finding {
  const { limit, worst } = proof
  const span = printSpan(worst.span)
  const time = printTime(limit.time)
  return {
    path: limit.path,
    at: view.case.id,
    shows: `${span} > ${time}`,
    what: `Đường dài nhất${scope(view, flow, limit)} hết ${span}, quá thời hạn ${time} ${SOURCE[limit.source]}${returns(proof)}: ${arrows(titlesOf(flow, worst.nodes))}.`,
    why,
    fix,
  }
}

const SOURCE: Readonly<Record<LimitSource, string>> = {
  law: 'do văn bản pháp luật quy định',
  national: 'trong dữ liệu quốc gia về thủ tục',
  decision: 'trong quyết định ban hành',
  table: 'của chính bảng này',
}

const CHANNEL: Readonly<Record<Channel, string>> = {
  'in-person': 'trực tiếp',
  online: 'trực tuyến',
  post: 'qua bưu chính',
}

/** 'trực tuyến' */
export const channelWords = (channel: Channel): string => CHANNEL[channel]

/** 'khi nộp trực tiếp hoặc qua bưu chính' */
export const whenFiled = (channels: readonly Channel[]): string => `khi nộp ${list(channels.map(channelWords), 'hoặc')}`

/** For which case, channel and outcome. */
function scope({ case: one, path }: CaseView, flow: Flow, limit: KnownLimit): string {
  const channels = limit.channel ?? flow.channels
  const parts = [
    ...(path.length > 0 ? [`của trường hợp "${one.title}"`] : []),
    ...(channels.length < 3 ? [whenFiled(channels)] : []),
    ...(limit.outcome === undefined ? [] : [`khi kết quả là "${limit.outcome.is}"`]),
  ]
  return parts.length === 0 ? '' : ` ${parts.join(', ')}`
}

/** With how many returns for rework, where the proof depends on it. */
function returns({ returns: asked, holdsForReturns }: Proof): string {
  if (typeof holdsForReturns === 'number' && holdsForReturns < asked)
    return holdsForReturns === 0
      ? ' khi có trả lại (chỉ đúng khi không lần nào bị trả lại)'
      : ` khi bị trả lại ${asked} lần (chỉ đúng với tối đa ${holdsForReturns} lần)`
  return asked > 0 ? ` (tính với ${asked} lần trả lại)` : ''
}

const LACKS: Readonly<Record<MissingFact['kind'], string>> = {
  'time-absent': 'có bước không ghi thời gian',
  'time-not-understood': 'có ô thời gian chưa hiểu được',
  'limit-not-understood': 'thời hạn chưa hiểu được',
  reading: 'chưa rõ "ngày" là ngày làm việc hay ngày theo lịch',
  units: 'các đơn vị thời gian không so được với nhau khi chưa có lịch',
  'wait-unbounded': 'có lần chờ không có thời hạn',
  returns: 'quá nhiều đường trả lại có giới hạn riêng ("atMost") nên chưa tính riêng được từng đường',
  branches: 'có nhánh song song được đi lại nhiều lần hoặc chung số lần trả lại nên chưa tính được chính xác',
  'no-way': 'không có đường nào tới kết thúc mà thời hạn nói đến',
}

/** What a proof lacks, in one sentence. */
export const lacking = (missing: readonly MissingFact[]): string =>
  `Chưa so được với thời hạn: ${list([...new Set(missing.map(({ kind }) => LACKS[kind]))])}.`
