import type { z } from 'zod'
import { isNone, type None } from '../../machines/model/fact.js'
import type { Path } from '../../machines/model/corpus.js'
import type { Fee, Limit, National, Paper } from '../../machines/model/national.js'
import type { When } from '../../machines/model/step.js'
import { writeCitation, type Context } from './context.js'
import type { procedure } from './model/facts.js'

type Procedure = z.infer<typeof procedure>
type ListOf<K extends 'limits' | 'fees' | 'papers'> = Exclude<NonNullable<Procedure[K]>, None>[number]

/** The national facts that a process rests on, each with where it is defined. */
export const writeProcedures = (context: Context): Procedure[] =>
  context.compiled.entry.value.of.map((national, index) => writeProcedure(national, ['of', index], context))

function writeProcedure(national: National, path: Path, context: Context): Procedure {
  const { code, name, field, levels, limits, fees, papers, results, service, immediate, cites, effective } = national
  return {
    code,
    name,
    field,
    levels: levels && [...levels],
    limits: each(limits, (limit, i) => writeLimit(limit, [...path, 'limits', i], context)),
    fees: each(fees, (fee, i) => writeFee(fee, [...path, 'fees', i], context)),
    papers: each(papers, (paper, i) => writePaper(paper, [...path, 'papers', i], context)),
    results: results?.map((paper, i) => writePaper(paper, [...path, 'results', i], context)),
    service,
    immediate,
    basis: cites?.map((cite) => writeCitation(cite, context)),
    effective,
    source: national.source,
    uncollated: national.uncollated || undefined,
    origin: context.origin(path),
  }
}

/** A three-valued list: absent, none in these words, or each item written. */
export function each<T, W>(
  items: readonly T[] | None | undefined,
  write: (item: T, index: number) => W,
): W[] | None | undefined {
  if (items === undefined) return undefined
  return isNone(items) ? { none: items.none } : items.map(write)
}

const writeWhen = ({ case: one, channel, outcome }: When) => ({ case: one, channel: channel && [...channel], outcome })

const writeLimit = (limit: Limit, path: Path, context: Context): ListOf<'limits'> => ({
  time: context.time(limit.time),
  starts: limit.starts,
  cite: limit.cite && writeCitation(limit.cite, context),
  ...writeWhen(limit),
  origin: context.origin(path),
})

const writeFee = (fee: Fee, path: Path, context: Context): ListOf<'fees'> => ({
  id: fee.id,
  name: fee.name,
  kind: fee.kind,
  amount: fee.amount,
  currency: fee.currency,
  per: fee.per,
  ...writeWhen(fee),
  cite: fee.cite && writeCitation(fee.cite, context),
  uncollated: fee.uncollated || undefined,
  origin: context.origin(path),
})

const writePaper = (paper: Paper, path: Path, context: Context): ListOf<'papers'> => ({
  id: paper.id,
  name: paper.name,
  originals: paper.originals,
  copies: paper.copies,
  form: paper.form,
  digital: paper.digital,
  origin: context.origin(path),
})
