import { z } from 'zod'
import type { OfficeId } from '../register.js'
import type { Row } from '../step.js'
import { actor, post, printedCells } from './actor.js'
import { absent, atLeastOne, count, id, list, object, ownId, period, record, words } from './kit.js'
import { none, text, time } from './time.js'

export const channel = z.enum(['in-person', 'online', 'post'])
export const endKind = z.enum(['returned', 'refused', 'denied', 'withdrawn', 'stopped'])
export const act = z.enum([
  'receive',
  'assign',
  'examine',
  'consult',
  'review',
  'decide',
  'number',
  'transfer',
  'collect',
  'return',
  'wait',
  'other',
])

/** The keys of `When`, for the facts that extend it. */
export const whenKeys = {
  case: words.exactOptional(),
  channel: atLeastOne(channel).exactOptional(),
  outcome: object({ step: words, is: words }).exactOptional(),
}
export const when = object(whenKeys)

export const way = z.union([
  words,
  object({ end: endKind }),
  object({ supplement: words }),
  object({ backTo: words, time: z.enum(['inside', 'again']), atMost: z.int().min(1).max(1000).exactOptional() }),
])

export const step = object({
  rows: absent.exactOptional(),
  branches: absent.exactOptional(),
  id: ownId,
  no: z.string().exactOptional(),
  name: words,
  text: text.exactOptional(),
  by: actor.exactOptional(),
  does: z.union([act, atLeastOne(act)]),
  within: time.exactOptional(),
  clock: z.enum(['counts', 'stops']).exactOptional(),
  ways: record(way).exactOptional(),
  after: record(record(way)).exactOptional(),
  needs: z.union([list(words), none]).exactOptional(),
  gives: z.union([list(words), none]).exactOptional(),
  collects: z.union([list(words), none]).exactOptional(),
  receipt: words.exactOptional(),
  signs: z.enum(['hand', 'digital', 'both']).exactOptional(),
  onBehalf: object({ of: post, document: words, effective: period }).exactOptional(),
  only: when.exactOptional(),
  printed: printedCells.exactOptional(),
})

// Rows hold rows: the interface breaks the circle of types, the lazy schema that of values.
const rows: z.ZodType<readonly Row[]> = z.lazy(() => atLeastOne(row))

export const block = object({
  does: absent.exactOptional(),
  branches: absent.exactOptional(),
  id: ownId,
  no: z.string().exactOptional(),
  title: words.exactOptional(),
  office: id<OfficeId>().exactOptional(),
  within: time.exactOptional(),
  subtotal: time.exactOptional(),
  limit: time.exactOptional(),
  rows,
  printed: printedCells.exactOptional(),
})
export const parallel = object({
  does: absent.exactOptional(),
  rows: absent.exactOptional(),
  id: ownId,
  no: z.string().exactOptional(),
  title: words.exactOptional(),
  needed: count.min(1).exactOptional(),
  branches: atLeastOne(block),
})
export const row = z.union([step, block, parallel])
