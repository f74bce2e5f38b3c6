import { spanOf } from '../../model/duration.js'
import { isAsPrinted } from '../../model/fact.js'
import type { KnownLimit, Proof, StepSlack } from '../proof.js'
import { NO_WAY } from './find.js'
import { SUPPLEMENTS } from './graph.js'
import { read } from './items.js'
import { judge, type Judged } from './judge.js'
import { stepNodesOf, type Asked, type Ledger } from './ledger.js'
import { EXACT, spanIn } from './measure.js'

/** More returns than this are not tried: a table that survives them survives any. */
const MANY = 100

/** Proves or refutes that a flow meets a limit; `undefined` where the limit is about a step that the flow does not have. */
export function prove(ledger: Ledger, limit: KnownLimit): Proof | undefined {
  const asked = askedBy(ledger, limit)
  const graph = ledger.graph(asked)
  for (const step of [asked.outcome?.step, asked.after])
    if (step !== undefined && stepNodesOf(graph, step).size === 0) return undefined
  const returns = ledger
    .bounds(asked, graph)
    .reduce((sum, bound, counter) => (counter === SUPPLEMENTS ? sum : sum + bound), 0)
  const common = { limit, returns, assumesInside: graph.has.inside, perEpoch: ledger.isPerEpoch }
  if (isAsPrinted(limit.time)) {
    const missing = [{ kind: 'limit-not-understood', path: limit.path } as const]
    const rest = { steps: [], holdsForReturns: undefined, holdsForPolicyReturns: undefined }
    return { ...common, verdict: 'undecided', missing, worst: NO_WAY, ...rest }
  }
  const span = read(spanOf(limit.time), ledger.process)
  const judged = judge(ledger, asked, span, limit.path)
  const { verdict, missing, exact } = judged
  const worst = judged.worst()
  const steps = lazily(() => slackOf(ledger, asked, judged))
  const holds = lazily(() => mostReturns(ledger, { ...asked, policyReturns: false }, limit))
  const holdsByPolicy = lazily(() => mostReturns(ledger, { ...asked, policyReturns: true }, limit))
  return {
    ...common,
    verdict,
    missing,
    worst,
    ...(exact === undefined ? {} : { slack: spanIn(exact.unit, exact.limit - exact.longest) }),
    get steps() {
      return steps()
    },
    get holdsForReturns() {
      return holds()
    },
    get holdsForPolicyReturns() {
      return holdsByPolicy()
    },
  }
}

/** The returns that the process asks the proof to survive, on the ways that the limit is about. */
function askedBy({ reworks }: Ledger, { outcome, starts }: KnownLimit): Asked {
  return {
    returns: reworks,
    policyReturns: reworks > 0,
    ...(outcome === undefined ? {} : { outcome }),
    ...(typeof starts === 'object' ? { after: starts.after } : {}),
  }
}

/** The limit less the longest way through each step; nothing where times are missing or units differ. */
function slackOf(ledger: Ledger, asked: Asked, { exact, missing }: Judged): readonly StepSlack[] {
  if (exact === undefined || missing.length > 0 || asked.after !== undefined) return []
  return ledger.graph(asked).nodes.flatMap(({ node }) => {
    if (node.kind !== 'step') return []
    const { value } = ledger.longest({ ...asked, node: node.id }, EXACT[exact.unit])
    return value === -Infinity ? [] : [{ node: node.id, slack: spanIn(exact.unit, exact.limit - value) }]
  })
}

/** The largest number of `again` returns, on whatever ways, for which the limit holds. */
function mostReturns(ledger: Ledger, asked: Asked, limit: KnownLimit): Proof['holdsForReturns'] {
  const counted: Asked = { ...asked, countTogether: true }
  const span = read(spanOf(limit.time), ledger.process)
  let before: number | undefined
  for (let returns = 0; returns <= MANY; returns++) {
    const { verdict, exact } = judge(ledger, { ...counted, returns }, span, limit.path)
    if (verdict !== 'holds') return returns === 0 ? undefined : returns - 1
    if (!ledger.graph(counted).has.again || (exact !== undefined && exact.longest === before)) return 'unbounded'
    before = exact?.longest
  }
  return 'unbounded'
}

function lazily<T>(reckon: () => T): () => T {
  let known: { value: T } | undefined
  return () => (known ??= { value: reckon() }).value
}
