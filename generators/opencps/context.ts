import type { Flow } from '../../machines/build/flow.js'
import type { FormEntry } from '../../machines/model/registry.js'
import type { Step } from '../../machines/model/step.js'
import type { Time } from '../../machines/model/time.js'
import type { CompiledCase, GeneratorInput } from '../generator.js'
import { rowsOf, type Rows } from '../rows.js'
import { unitOf, type Unit } from './durations.js'
import type { LossNotes } from '../loss-notes.js'

/** What the parts of one process are written with. */
export interface ProcessContext {
  compiled: CompiledCase
  input: GeneratorInput
  flow: Flow
  processNo: string
  notes: LossNotes
  rows: Rows
  /** The steps of the table in order, as the citizen is shown how far the dossier is. */
  sequence: readonly Step[]
  unit: Unit
  supplement: 'restart' | 'pause' | 'count'
  /** Names of the policy's exceptions by id. */
  exceptions: ReadonlyMap<string, string>
  /** Code of the form in force by purpose. */
  forms: ReadonlyMap<FormEntry['purpose'], string>
  /** Numbers of a paper in the dossier templates of all procedures of the process. */
  fileTemplates: (paper: string) => readonly string[]
}

/** The context of one flow of a case. */
export function processContext(
  compiled: CompiledCase,
  input: GeneratorInput,
  flow: Flow,
  total: Time | undefined,
  given: Pick<ProcessContext, 'processNo' | 'notes' | 'forms' | 'fileTemplates'>,
): ProcessContext {
  const { policy } = compiled.entry.value
  const base = input.corpus.registers.policies[policy.base]
  return {
    ...given,
    compiled,
    input,
    flow,
    rows: rowsOf(compiled),
    sequence: stepsOf(flow),
    unit: unitOf(total),
    supplement: policy.supplement ?? base?.supplement ?? 'restart',
    exceptions: new Map((base?.exceptions ?? []).map(({ id, name }) => [id, name])),
  }
}

/** Each step once: memory may multiply it. */
const stepsOf = ({ nodes }: Flow): readonly Step[] => [
  ...new Map(
    [...nodes.values()].flatMap((node) => (node.kind === 'step' ? [[node.step.id, node.step] as const] : [])),
  ).values(),
]
