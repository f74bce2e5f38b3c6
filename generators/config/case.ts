import type { Flow } from '../../machines/build/flow.js'
import type { Budget } from '../../machines/build/proof.js'
import type { Decision } from '../../machines/model/process.js'
import { isAsPrinted } from '../../machines/model/fact.js'
import type { CompiledCase, CaseInput } from '../generator.js'
import { PROPOSAL_MARK, sourceOf } from '../marks.js'
import { CHANNELS } from '../words.js'
import { writeAdoption } from './adoption.js'
import { writeBudget } from './budget.js'
import { compare } from '../../machines/model/words.js'
import { contextOf, writeCitation, writeSource, type Context } from './context.js'
import { writeProcedures } from './facts.js'
import { writeFindings } from './findings.js'
import { writeStates, writeTransitions } from './machine.js'
import type { CaseConfig } from './model.js'
import { writeMigrations } from './migrations.js'
import { writeOffice } from './offices.js'
import { writePolicy } from './policy.js'
import { writePhases, writeSteps } from './steps.js'

/** The configuration of one case; `schema` is the relative path of its JSON Schema. */
export function writeCase(compiled: CompiledCase, input: CaseInput, schema: string): CaseConfig {
  const context = contextOf(compiled, input)
  const { entry, case: one } = compiled
  const process = entry.value
  const budgets = compiled.budgets()
  return {
    $schema: schema,
    format: 'tthc/case/2',
    id: compiled.id,
    process: entry.id,
    case: { id: one.id, title: one.title, applies: writeApplies(one.applies) },
    province: writeProvince(input),
    field: entry.fieldFolder,
    slug: entry.slug,
    publication: writePublication(compiled),
    standing: process.standing,
    level: process.level,
    decision: process.decision && writeDecision(process.decision, context),
    adoption: writeAdoption(compiled, input),
    table: sourceOf(compiled),
    effective: process.effective,
    reads: process.reads,
    oneStop: process.oneStop ?? true,
    policy: writePolicy(process.policy, context),
    total: one.total && context.time(one.total),
    procedures: writeProcedures(context),
    phases: writePhases(context),
    flows: compiled.flows.map((flow, index) => writeFlow(flow, budgets[index], context)),
    migrates: writeMigrations(process.migrates),
    findings: writeFindings(context),
    ...writeNames(context),
    origin: writeSource(compiled),
  }
}

/** Names of what the parts refer to; called when they are written. */
function writeNames({ used, input }: Context): Pick<CaseConfig, 'roles' | 'offices' | 'statuses'> {
  const { roles, statuses } = input.corpus.registers
  const { offices } = input.province
  return {
    roles: [...used.roles].sort(compare).map((id) => ({ id, name: roles[id]?.name ?? id })),
    offices: [...used.offices].sort(compare).map((id) => {
      const office = offices[id]
      return { id, name: office?.name ?? id, level: office?.level, ...(office && writeOffice(office)) }
    }),
    statuses: statuses.names
      .filter(({ status }) => used.statuses.has(status))
      .map(({ status, name }) => ({ code: status, name })),
  }
}

export const writeProvince = ({ province: { id, code, name, identifier } }: CaseInput): CaseConfig['province'] => ({
  id,
  code,
  name,
  identifier,
})

const writePublication = ({ publication }: CompiledCase): CaseConfig['publication'] =>
  publication.tree === 'chinh-thuc'
    ? publication
    : { tree: 'de-xuat', mark: PROPOSAL_MARK, because: publication.because }

function writeApplies(applies: CompiledCase['case']['applies']): CaseConfig['case']['applies'] {
  if (applies === undefined || isAsPrinted(applies)) return applies
  return { case: applies.case, channel: applies.channel && [...applies.channel], outcome: applies.outcome }
}

const writeDecision = ({ no, date, sheet, cites }: Decision, context: Context): CaseConfig['decision'] => ({
  no,
  date,
  sheet,
  cites: cites?.map((cite) => writeCitation(cite, context)),
})

function writeFlow(flow: Flow, budget: Budget | undefined, context: Context): CaseConfig['flows'][number] {
  if (budget === undefined) throw new Error(`No time budget for the flow ${flow.id}`)
  return {
    id: flow.id,
    channels: flow.channels.map((id) => ({ id, ...CHANNELS[id] })),
    start: flow.start,
    steps: writeSteps(flow, context),
    states: writeStates(flow, context),
    transitions: writeTransitions(flow, context),
    budget: writeBudget(budget, context),
  }
}
