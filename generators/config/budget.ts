import type { z } from 'zod'
import type { BlockBudget, Budget, KnownLimit, MissingFact, Proof, WorstPath } from '../../machines/build/proof.js'
import { parts, writeCitation, writeSpan, type Context } from './context.js'
import type { budget } from './model/budget.js'
import type { limit } from './model/facts.js'

type BudgetConfig = z.infer<typeof budget>
type ProofConfig = BudgetConfig['proofs'][number]

/** The time budget of a flow: what was proved, against which limit, with the path that decides it. */
export const writeBudget = (of: Budget, context: Context): BudgetConfig => ({
  worst: writeWorst(of.worst),
  strongest: of.strongest,
  proofs: of.proofs.map((proof) => writeProof(proof, context)),
  blocks: of.blocks.map((block) => writeBlock(block, context)),
  total: of.total && {
    time: context.time(of.total.time),
    equal: of.total.equal,
    sum: writeSpan(of.total.sum),
    origin: context.origin(of.total.path),
  },
})

const writeProof = (proof: Proof, context: Context): ProofConfig => ({
  limit: writeKnownLimit(proof.limit, context),
  verdict: proof.verdict,
  worst: writeWorst(proof.worst),
  slack: proof.slack && parts(proof.slack),
  returns: proof.returns,
  holdsForReturns: proof.holdsForReturns,
  assumesInside: proof.assumesInside,
  perEpoch: proof.perEpoch,
  missing: writeMissing(proof.missing, context),
})

const writeBlock = (block: BlockBudget, context: Context): BudgetConfig['blocks'][number] => ({
  block: block.block,
  kind: block.kind,
  declared: context.time(block.declared),
  verdict: block.verdict,
  // A subtotal is compared with the sum; only a limit asks for the longest way.
  worst: block.kind === 'limit' ? writeSpan(block.worst.span) : undefined,
  sum: block.sum && writeSpan(block.sum),
  missing: writeMissing(block.missing, context),
  origin: context.origin(block.path),
})

const writeKnownLimit = (known: KnownLimit, context: Context): z.infer<typeof limit> => ({
  time: context.time(known.time),
  source: known.source,
  starts: known.starts,
  cite: known.cite && writeCitation(known.cite, context),
  channel: known.channel && [...known.channel],
  outcome: known.outcome,
  origin: context.origin(known.path),
})

const writeWorst = ({ nodes, span }: WorstPath): BudgetConfig['worst'] => ({
  states: [...nodes],
  span: writeSpan(span),
})

const writeMissing = (missing: readonly MissingFact[], context: Context): ProofConfig['missing'] =>
  missing.map(({ kind, id, path }) => ({ kind, at: id, origin: context.origin(path) }))
