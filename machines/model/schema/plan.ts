import { z } from 'zod'
import { atLeastOne, day, list, object, record, words } from './kit.js'

const act = z.enum([
  'list',
  'set-up',
  'rights',
  'approve',
  'load',
  'legal',
  'content',
  'backup',
  'trial',
  'stabilise',
  'go-live',
  'switch-off',
  'archive',
  'store',
  'hand-over',
  'register',
  'issue',
])
const anchor = object({ event: words, days: z.int().min(-1000).max(1000) })
const wave = object({
  who: words,
  date: day,
  groups: atLeastOne(z.enum(['organisation', 'leader', 'head', 'staff'])).exactOptional(),
  levels: atLeastOne(z.enum(['xa', 'huyen', 'tinh'])).exactOptional(),
})
const worded = { text: words, also: anchor.exactOptional() }
export const deadline = z.discriminatedUnion('kind', [
  object({
    ...worded,
    kind: z.literal('day'),
    bound: z.enum(['before', 'on', 'by']),
    date: day,
    at: z
      .string()
      .regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/)
      .exactOptional(),
    or: anchor.exactOptional(),
  }),
  object({ ...worded, kind: z.literal('month'), month: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/) }),
  object({ ...worded, kind: z.literal('waves'), waves: atLeastOne(wave), bound: z.literal('before').exactOptional() }),
  object({
    ...worded,
    kind: z.literal('event'),
    event: words,
    days: z.int().min(-1000).max(1000),
    bound: z.enum(['before', 'after']).exactOptional(),
    projected: day.exactOptional(),
  }),
  object({ ...worded, kind: z.literal('recurring') }),
])

const task = object({
  id: words,
  text: words,
  lead: list(words),
  coordinators: list(words),
  due: deadline.exactOptional(),
  systems: list(words).exactOptional(),
  does: list(act).exactOptional(),
  needs: list(words).exactOptional(),
  needsBasis: words.exactOptional(),
  yields: words.exactOptional(),
  gives: list(words).exactOptional(),
})
const section = object({
  id: words,
  printed: words.exactOptional(),
  title: words,
  system: words.exactOptional(),
  tasks: list(task),
})
const duty = object({
  id: words,
  actor: words,
  text: words,
  systems: list(words).exactOptional(),
  does: list(act).exactOptional(),
  tasks: list(words).exactOptional(),
  due: deadline.exactOptional(),
})
export const plan = object({
  province: words,
  document: object({ no: words, kind: words, issuer: words, date: words, subject: words, basis: list(words) }),
  aims: list(object({ id: words, text: words })).exactOptional(),
  sections: atLeastOne(section),
  duties: list(duty).exactOptional(),
  remarks: list(
    object({
      id: words,
      weight: z.enum(['contradiction', 'gap', 'note']),
      at: atLeastOne(words),
      rules: list(words).exactOptional(),
      says: words.exactOptional(),
    }),
  ).exactOptional(),
})

const named = record(object({ name: words }))
export const rollout = object({
  systems: named,
  events: record(object({ name: words, on: day.exactOptional(), source: words.exactOptional() })),
  things: named,
  review: object({
    name: words,
    event: words,
    daysBefore: z.int().min(0).max(1000),
    sendTo: words,
    thenTo: words,
    source: words,
    items: list(object({ id: words, text: words, thing: words })),
  }),
})
