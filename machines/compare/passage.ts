import type { Corpus, ProcessEntry } from '../model/corpus.js'
import { buildFlows, casesOf } from '../build/build-flow.js'
import type { Flow } from '../build/flow.js'
import { declaredFaults, type DeclaredFault } from './declared.js'
import type { Side } from './diff-process.js'
import { sideOf } from './diff-corpus.js'
import { matchRows, numberRows } from './match.js'
import { verdictsOf, type Verdict } from './verdict.js'

/** What becomes of the dossiers of one case and group of channels when a version replaces another. */
export interface MigrationPlan {
  /** `<province>/<slug>` */
  process: string
  codes: readonly string[]
  /** Flow of the old version whose states the verdicts are about. */
  flow: string
  /** Flow of the new version; absent: the case is gone, and every dossier finishes on the old one. */
  into?: string
  verdicts: readonly Verdict[]
  /** What is wrong with the moves that the new version declares. */
  faults: readonly DeclaredFault[]
}

/** The plans of one process, one for every flow of the old version; `after` absent: nothing takes its place. */
export function migrationPlans(before: Side, after: Side | undefined): MigrationPlan[] {
  const old = before.entry.value
  const freshCases = after === undefined ? [] : casesOf(after.entry.value)
  const base = {
    process: `${old.province}/${before.entry.slug}`,
    codes: old.of.flatMap((national) => national.code ?? []),
  }
  return casesOf(old).flatMap((placed, index): MigrationPlan[] => {
    const at = freshCases.findIndex((one) => one.case.id === placed.case.id)
    // Where neither version has more than one case, the ids need not agree.
    const intoIndex = at >= 0 ? at : freshCases.length === 1 && casesOf(old).length === 1 ? 0 : -1
    const into = freshCases[intoIndex]
    const flows = buildFlows(old, index, before.registers, before.entry.id).flows
    if (after === undefined || into === undefined)
      return flows.map((flow) => ({ ...base, flow: flow.id, verdicts: finishAll(flow), faults: [] }))
    const fresh = after.entry.value
    const rows = matchRows(numberRows(placed.case.table, []), numberRows(into.case.table, []))
    const same = new Map(rows.pairs.map((pair) => [pair.before.row.id, pair.after.row.id]))
    const freshFlows = buildFlows(fresh, intoIndex, after.registers, after.entry.id).flows
    return flows.map((flow) => {
      const target = freshFlows.find((one) => one.channels.some((channel) => flow.channels.includes(channel)))
      if (target === undefined) return { ...base, flow: flow.id, verdicts: finishAll(flow), faults: [] }
      const verdicts = verdictsOf({
        before: { flow, province: before.province },
        after: { flow: target, province: after.province },
        migrates: fresh.migrates ?? {},
        same,
      })
      const faults = declaredFaults(
        { flow, process: old, index, registers: before.registers },
        { flow: target, process: fresh, index: intoIndex, registers: after.registers },
        fresh.migrates ?? {},
        verdicts,
      )
      return { ...base, flow: flow.id, into: target.id, verdicts, faults }
    })
  })
}

const finishAll = (flow: Flow): Verdict[] =>
  [...flow.nodes.values()].flatMap((node): Verdict[] =>
    node.kind === 'step' || node.kind === 'supplement'
      ? [
          {
            state: node.id,
            title: node.kind === 'step' ? node.step.name : 'Chờ bổ sung',
            ...(node.kind === 'step' ? {} : { waits: true as const }),
            verdict: 'old',
            reason: 'bản mới không còn trường hợp hoặc kênh nộp này',
            declared: false,
          },
        ]
      : [],
  )

/** What is wrong with the moves that a version declares, over all cases and channels, each said once. */
export function migrationFaults(before: ProcessEntry, after: ProcessEntry, corpus: Corpus): DeclaredFault[] {
  const faults = migrationPlans(sideOf(before, corpus), sideOf(after, corpus)).flatMap((plan) => plan.faults)
  return [...new Map(faults.map((fault) => [`${fault.step} ${fault.what}`, fault])).values()]
}
