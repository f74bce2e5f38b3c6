import { z } from 'zod'
import type { FormId, LawId } from '../register.js'
import { count, id, list, object, ownId, period, words } from './kit.js'
import { whenKeys } from './step.js'
import { asPrinted, none, time } from './time.js'

export const citation = object({ law: id<LawId>(), clause: words.exactOptional() })

export const limit = object({
  ...whenKeys,
  time,
  starts: z
    .union([z.enum(['full-receipt', 'competent-body', 'next-working-day']), object({ after: words })])
    .exactOptional(),
  cite: citation.exactOptional(),
})
export const fee = object({
  ...whenKeys,
  id: ownId,
  name: words,
  kind: z.enum(['fee', 'charge']),
  amount: z.union([z.number().min(0).max(1e12), none, asPrinted]),
  currency: z.enum(['VND', 'USD']).exactOptional(),
  per: words.exactOptional(),
  cite: citation.exactOptional(),
  uncollated: z.boolean().exactOptional(),
})
export const paper = object({
  id: ownId,
  name: words,
  originals: count.exactOptional(),
  copies: count.exactOptional(),
  form: id<FormId>().exactOptional(),
  digital: z.boolean().exactOptional(),
})
export const national = object({
  code: words.exactOptional(),
  name: words,
  field: words,
  levels: list(z.enum(['bo', 'tinh', 'xa', 'khac'])).exactOptional(),
  limits: z.union([list(limit), none]).exactOptional(),
  fees: z.union([list(fee), none]).exactOptional(),
  papers: z.union([list(paper), none]).exactOptional(),
  results: list(paper).exactOptional(),
  service: z.union([z.enum(['full', 'partial']), object({ partial: words })]).exactOptional(),
  immediate: z.boolean().exactOptional(),
  cites: list(citation).exactOptional(),
  effective: period,
  source: words,
  uncollated: z.boolean().exactOptional(),
})
