import { readSpan, spanOf, type Span } from '../../model/duration.js'
import { isAsPrinted } from '../../model/fact.js'
import type { KnownLimit, Proof, StepSlack, WorstPath } from '../proof.js'
import { NO_WAY } from './find.js'
import { judge, type Judged } from './judge.js'
import { stepNodesOf, type Asked, type Ledger } from './ledger.js'
import { EXACT, spanIn } from './measure.js'

/** More returns than this are not tried: a table that survives them survives any. */
const MANY = 100

/** Proves or refutes that a flow meets a limit; `undefined` where the limit is about a step that the flow does not have. */
export function prove(ledger: Ledger, limit: KnownLimit): Proof | undefined {
  const asked = askedBy(ledger, limit)
  for (const step of [asked.outcome?.step, asked.after])
    if (step !== undefined && stepNodesOf(ledger.graph(asked), step).size === 0) return undefined
  const span = readSpan(spanOf(limit.time), ledger.process.reads?.day)
  const judged = isAsPrinted(limit.time) ? notUnderstood(limit) : judge(ledger, asked, span, limit.path)
  return new FoundProof(ledger, asked, limit, judged)
}

class FoundProof implements Proof {
  readonly verdict: Proof['verdict']
  readonly missing: Proof['missing']
  readonly returns: number
  readonly assumesInside: boolean
  readonly perEpoch: boolean
  private known: { -readonly [key in 'worst' | 'steps' | 'holdsForReturns' | 'holdsForPolicyReturns']?: Proof[key] } =
    {}

  constructor(
    private readonly ledger: Ledger,
    private readonly asked: Asked,
    readonly limit: KnownLimit,
    private readonly judged: Judged,
  ) {
    const { has, bounded } = ledger.plain()
    this.verdict = judged.verdict
    this.missing = judged.missing
    this.returns = ledger.reworks + bounded
    this.assumesInside = has.inside
    this.perEpoch = ledger.isPerEpoch
  }

  get worst(): WorstPath {
    return (this.known.worst ??= this.judged.worst())
  }
  get slack(): Span | undefined {
    const { exact } = this.judged
    return exact && spanIn(exact.unit, exact.slack())
  }
  get steps(): readonly StepSlack[] {
    return (this.known.steps ??= slackOf(this.ledger, this.asked, this.judged))
  }
  get holdsForReturns(): Proof['holdsForReturns'] {
    return (this.known.holdsForReturns ??= this.mostReturns(false))
  }
  get holdsForPolicyReturns(): Proof['holdsForPolicyReturns'] {
    return (this.known.holdsForPolicyReturns ??= this.mostReturns(true))
  }

  private mostReturns(policyReturns: boolean): Proof['holdsForReturns'] {
    return mostReturns(this.ledger, { ...this.asked, policyReturns }, this.limit, this.judged)
  }
}

const notUnderstood = ({ path }: KnownLimit): Judged => ({
  verdict: 'undecided',
  missing: [{ kind: 'limit-not-understood', path }],
  worst: () => NO_WAY,
})

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
function mostReturns(ledger: Ledger, asked: Asked, limit: KnownLimit, { verdict }: Judged): Proof['holdsForReturns'] {
  if (verdict === 'undecided') return undefined
  const counted: Asked = { ...asked, countTogether: true }
  const span = readSpan(spanOf(limit.time), ledger.process.reads?.day)
  // A table that prints no such return has none in its graph, which then need not be drawn.
  const mayReturn = asked.policyReturns === true || ledger.plain().has.again
  const judged = (returns: number): Judged => judge(ledger, { ...counted, returns }, span, limit.path)
  const holds = (returns: number): boolean => judged(returns).verdict === 'holds'
  const none = judged(0)
  if (none.verdict !== 'holds') return undefined
  if (!mayReturn || !ledger.graph(counted).has.again) return 'unbounded'
  // More returns only lengthen ways: steps that double until the limit breaks, then halves between the last two.
  let most = 0
  let over = 1
  for (let before = none.exact?.slack(); over <= MANY; over = Math.min(over * 2, MANY)) {
    const { verdict, exact } = judged(over)
    if (verdict !== 'holds') break
    most = over
    if (over === MANY) return 'unbounded'
    const slack = exact?.slack()
    // Nothing was spent again on the longest way, but a shorter one may still grow past it.
    if (slack !== undefined && slack === before && holds(MANY)) return 'unbounded'
    before = slack
  }
  while (over - most > 1) {
    const between = Math.floor((most + over) / 2)
    if (holds(between)) most = between
    else over = between
  }
  return most
}
