import { z } from 'zod'
import { PROPOSAL_MARK } from '../marks.js'
import {
  asPrinted,
  channel,
  citation,
  count,
  day,
  id,
  level,
  origin,
  period,
  ref,
  source,
  status,
  time,
  when,
} from './model/base.js'
import { budget, verdict } from './model/budget.js'
import { limit, procedure } from './model/facts.js'
import { state, transition } from './model/machine.js'
import { phase, step } from './model/step.js'
import { unitKind } from './model/unit.js'

/*
 * The published configuration of one case of a procedure, and the catalogue of a tree. The JSON Schemas (`schema.ts`)
 * are derived from these models and enforced on every emitted file.
 */

export const publication = z.discriminatedUnion('tree', [
  z.strictObject({ tree: z.literal('chinh-thuc') }),
  z.strictObject({ tree: z.literal('de-xuat'), mark: z.literal(PROPOSAL_MARK), because: z.string() }),
])

/** The way of a dossier, for the channels that share it. */
export const flow = z
  .strictObject({
    id,
    channels: z.array(z.strictObject({ id: channel, code: z.int().min(1).max(3), name: z.string() })).min(1),
    start: ref,
    steps: z.array(step).min(1),
    states: z.array(state).min(1),
    transitions: z.array(transition).min(1),
    budget,
  })
  .meta({ id: 'flow', description: 'The way of a dossier, for the channels that share it.' })

const finding = z
  .strictObject({
    rule: ref,
    severity: z.enum(['error', 'warning']),
    at: z.string().optional(),
    what: z.string(),
    shows: z.string().optional(),
    origin,
  })
  .meta({ id: 'finding', description: 'What a check found.' })
const acceptedFinding = finding.extend({
  because: z.string(),
  decidedBy: z.string(),
  document: z.string(),
  until: day.optional(),
})

export const decision = z
  .strictObject({
    no: z.string(),
    date: day,
    sheet: z.string().optional(),
    cites: z.array(citation).optional(),
  })
  .meta({ id: 'decision', description: 'The decision that approves the process.' })
const policyException = z
  .strictObject({
    id,
    name: z.string(),
    form: z
      .strictObject({ purpose: ref, id: id.optional(), no: z.string().optional(), name: z.string().optional() })
      .optional(),
    atMost: count.optional(),
    cite: citation.optional(),
  })
  .meta({ id: 'policyException', description: 'What the law gives every dossier.' })
const policy = z
  .strictObject({
    base: ref,
    name: z.string().optional(),
    supplement: z.enum(['restart', 'pause', 'count']).optional(),
    cutoff: z.enum(['same-day', 'next-day']).optional(),
    reworks: count.optional(),
    exceptions: z.array(policyException),
    without: z.array(z.strictObject({ exception: ref, because: z.string() })).optional(),
  })
  .meta({ id: 'policy', description: 'The exceptions of the legal regime, and what the process chooses of them.' })
export const province = z
  .strictObject({
    id,
    code: z.string(),
    name: z.string(),
    identifier: z.string().optional(),
  })
  .meta({ id: 'province', description: 'The province.' })

const adoption = z
  .strictObject({
    province: ref,
    process: ref.optional(),
    decision: z.string().optional(),
    offices: z.array(z.strictObject({ theirs: ref, ours: ref })),
  })
  .meta({
    id: 'adoption',
    description: 'Whose process was adopted, under which decision of theirs, with which offices.',
  })
const migration = z
  .strictObject({
    step: ref,
    to: ref.optional(),
    clock: z.enum(['keep', 'restart']).optional(),
    notice: ref.optional(),
    finish: z.literal('old').optional(),
    person: z.string().optional(),
  })
  .meta({ id: 'migration', description: 'What becomes of dossiers that stand at a step of the version before.' })
export const office = z
  .strictObject({
    id,
    name: z.string(),
    level: level.optional(),
    of: ref.optional(),
    unit: ref.optional(),
    names: z
      .strictObject({ xa: z.string().optional(), phuong: z.string().optional(), 'dac-khu': z.string().optional() })
      .optional(),
    identifier: z.string().optional(),
    anyOf: z.array(ref).optional(),
  })
  .meta({ id: 'office', description: 'An office; `names` by type of commune, `anyOf` where it is a place of filing.' })

/** One case of one process: everything that a system needs to run it. */
export const caseConfig = z.strictObject({
  $schema: z.string(),
  format: z.literal('tthc/case/2'),
  id,
  process: id,
  case: z.strictObject({ id, title: z.string(), applies: z.union([asPrinted, z.strictObject(when)]).optional() }),
  province,
  field: ref,
  slug: ref,
  publication,
  standing: z.enum(['published', 'proposal', 'reconstruction']),
  level: z.string().optional(),
  decision: decision.optional(),
  adoption: adoption.optional(),
  table: z.string().optional(),
  effective: period,
  reads: z.strictObject({ day: z.enum(['working-day', 'calendar-day']), because: z.string() }).optional(),
  oneStop: z.boolean(),
  policy,
  total: time.optional(),
  procedures: z.array(procedure).min(1),
  phases: z.array(phase),
  flows: z.array(flow).min(1),
  migrates: z.array(migration).optional(),
  findings: z.strictObject({ accepted: z.array(acceptedFinding), open: z.array(finding) }),
  /** Names of what the parts above refer to. */
  roles: z.array(z.strictObject({ id, name: z.string() })),
  offices: z.array(office),
  statuses: z.array(z.strictObject({ code: status, name: z.string() })),
  origin: source,
})

/** What one tree of a province holds. */
export const catalogue = z.strictObject({
  $schema: z.string(),
  format: z.literal('tthc/catalogue/2'),
  province,
  tree: z.enum(['chinh-thuc', 'de-xuat']),
  mark: z.literal(PROPOSAL_MARK).optional(),
  asOf: day,
  toolVersion: z.string(),
  counts: z.strictObject({ processes: count, cases: count, procedures: count, accepted: count }),
  /** How dossiers are numbered, and the working hours; absent: not known. */
  dossierNumber: z.string().optional(),
  hours: z.array(z.strictObject({ from: z.string(), to: z.string() })).optional(),
  /** Units in force on the day; `file` where one carries out a process of this tree. */
  units: z.array(z.strictObject({ code: id, name: z.string(), kind: unitKind, file: id.optional(), processes: count })),
  cases: z.array(
    z.strictObject({
      id,
      process: id,
      file: id,
      /** Of the case; the procedures are in `names`. */
      title: z.string(),
      /** One for each name; null where the procedure has no national code. */
      codes: z.array(z.string().nullable()),
      names: z.array(z.string()).min(1),
      field: z.string(),
      publication,
      level: z.string().optional(),
      decision: z.string().optional(),
      effective: period,
      steps: count,
      channels: z.array(channel),
      limit: z.strictObject({ printed: z.string(), source: limit.shape.source, verdict }).optional(),
      accepted: count,
      origin: source,
    }),
  ),
})

export type CaseConfig = z.infer<typeof caseConfig>
export type Catalogue = z.infer<typeof catalogue>
