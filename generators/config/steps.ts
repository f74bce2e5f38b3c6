import type { z } from 'zod'
import type { Flow, StepNode } from '../../machines/build/flow.js'
import { printText } from '../../machines/model/print-text.js'
import { printedActor } from '../../machines/model/print-actor.js'
import { acts, isParallel, type Step } from '../../machines/model/step.js'
import type { PlacedBlock } from '../rows.js'
import { whoOf, type Who } from '../who.js'
import { writeCollection } from './collection.js'
import { writeStatus, writeText, type Context } from './context.js'
import { writePapers } from './papers.js'
import { writeDelegation, writeNeeds } from './duties.js'
import type { phase, step } from './model/step.js'

type StepConfig = z.infer<typeof step>
type PhaseConfig = z.infer<typeof phase>

/** The steps of a flow in printed order; one that memory multiplies is one step with several states. */
export function writeSteps(flow: Flow, context: Context): StepConfig[] {
  const steps = new Map<string, StepConfig>()
  for (const node of flow.nodes.values()) {
    if (node.kind !== 'step') continue
    const known = steps.get(node.step.id)
    if (known === undefined) steps.set(node.step.id, writeStep(node, context))
    else known.states.push(node.id)
  }
  return [...steps.values()]
}

function writeStep(node: StepNode, context: Context): StepConfig {
  const { step } = node
  const { office, shares } = context.rows.steps.get(step.id) ?? {}
  const who = step.by === undefined ? undefined : whoOfStep(step.by, office, context)
  return {
    id: step.id,
    no: step.no,
    title: step.name,
    text: step.text === undefined ? undefined : writeText(step.text),
    acts: [...acts(step)],
    who: who && writeWho(who, printText(printedActor(step, office, context.input.province)), context),
    phases: [...node.within],
    time: step.within && context.time(step.within),
    sharedTime: shares?.within && { block: shares.id, time: context.time(shares.within) },
    clock: step.clock ?? 'counts',
    status: writeStatus(node.status, context),
    needs: writePapers(step.needs, context),
    gives: writePapers(step.gives, context),
    collects: writeCollection(step, node.office, context),
    signs: step.signs,
    onBehalf: step.onBehalf && writeDelegation(step.onBehalf, context),
    staffing: writeNeeds(step, office, context),
    states: [node.id],
    origin: context.origin(node.path),
  }
}

const whoOfStep = (by: NonNullable<Step['by']>, office: string | undefined, { input }: Context): Who =>
  whoOf(by, office, input.province, input.corpus.registers.roles)

function writeWho({ sharing, positions, others }: Who, printed: string, { used }: Context): StepConfig['who'] {
  for (const { role, office } of positions) {
    used.roles.add(role)
    if (office !== undefined) used.offices.add(office)
  }
  return {
    ...(positions.length === 1 && positions[0]?.name === printed ? {} : { printed }),
    sharing,
    positions: positions.map(({ role, office, level, name }) => ({ role, office, level, name })),
    ...(others.length > 0 && { others: [...others] }),
  }
}

/** Phases, appointments and merged cells of the table, outermost first, in printed order. */
export const writePhases = (context: Context): PhaseConfig[] =>
  [...context.rows.blocks].map(([id, placed]) => writePhase(id, placed, context))

function writePhase(id: string, { row, path, parent }: PlacedBlock, context: Context): PhaseConfig {
  const common = { id, parent, no: row.no, title: row.title, origin: context.origin(path) }
  if (isParallel(row)) return { kind: 'parallel', needed: row.needed, ...common }
  const office = row.office === undefined ? undefined : context.input.province.offices[row.office]
  return {
    kind: 'block',
    ...common,
    office:
      row.office === undefined ? undefined : { id: row.office, name: office?.name ?? row.office, level: office?.level },
    within: row.within && context.time(row.within),
    subtotal: row.subtotal && context.time(row.subtotal),
    limit: row.limit && context.time(row.limit),
  }
}
