import { createMachine } from 'xstate'
import { compareLanguages } from '../../../generators/agreement/compare.js'
import { moveTitle, relabelled, type Language, type LanguageMove } from '../../../generators/agreement/language.js'
import { machineLanguage } from '../../../generators/agreement/machine-language.js'
import { sayParting } from '../../../generators/agreement/say-parting.js'
import { nameOf } from '../../../generators/bpmn/names.js'
import { generate } from '../../generators/generate.js'
import type { CompiledCase, GeneratorInput, Loss } from '../../../generators/generator.js'
import type { Flow, SoundFlow } from '../../../machines/build/flow.js'
import { machineConfigOf } from '../../../machines/build/to-machine.js'
import { bytesOf, keysOf, READINGS, type Reading } from './readings.js'

export interface Agreement {
  /** How many languages of targets were held against their machines. */
  compared: number
  /** Targets that left a flow out or accept something else, and say so in their loss report. */
  admitted: string[]
  /** Targets that part from the machine: after which steps, and which of both goes on. */
  apart: string[]
}

/** Holds what every target emits for a tree against the machines of the tree. */
export function agreementOf(input: GeneratorInput, readings = READINGS): Agreement {
  const found: Agreement = { compared: 0, admitted: [], apart: [] }
  const flows = keysOf(input)
  const machines = new Map(flows.map(({ flow, compiled }) => [flow, machineOf(flow, compiled, input)]))
  for (const reading of readings) {
    const { files, losses } = generate(reading.generator, input)
    const bytes = bytesOf(files)
    for (const { flow, compiled, keys } of flows) {
      const machine = machines.get(flow)
      const told =
        machine &&
        tell(expected(machine, anytimeOf(flow, compiled, input), reading), reading.read(bytes, keys), reading)
      found.compared++
      if (told === undefined) continue
      const list = isAdmitted(losses, compiled.id, reading) ? found.admitted : found.apart
      list.push(`${flow.id}, ${reading.generator.id}: ${told}`)
    }
  }
  return found
}

const isAdmitted = (losses: readonly Loss[], caseId: string, { admits }: Reading): boolean =>
  losses.some((loss) => loss.of === caseId && admits.test(loss.what))

/** In words, how a target parts from the machine; `undefined` where it does not. */
export function tell(machine: Language, target: Language | undefined, { generator }: Reading): string | undefined {
  if (target === undefined) return 'không có trong tệp.'
  const comparison = compareLanguages(machine, target)
  if (comparison.verdict === 'same') return undefined
  if (comparison.verdict === 'undecided') return `chưa so hết sau ${comparison.pairs} cặp.`
  return sayParting(comparison.parting, 'máy trạng thái', generator.id)
}

/** The XState machine, from its configuration as JSON; its events are told in the words of the table and of the law. */
export function machineOf(flow: SoundFlow, { entry }: CompiledCase, { corpus }: GeneratorInput): Language {
  const config = JSON.parse(JSON.stringify(machineConfigOf(flow))) as Parameters<typeof createMachine>[0]
  const { exceptions } = corpus.registers.policies[entry.value.policy.base] ?? { exceptions: [] }
  const names = new Map(exceptions.map(({ id, name }) => [id, name]))
  const titles = new Map(
    flow.edges.map(({ from, event, outcome, exception = '' }) => {
      const node = flow.nodes.get(from)
      return [event, node && moveTitle(nameOf(node), outcome ?? names.get(exception) ?? '')]
    }),
  )
  const machine = machineLanguage(createMachine(config))
  const titled = ({ label = '', to }: LanguageMove): LanguageMove => ({ label, to, title: titles.get(label) ?? label })
  return { ...machine, moves: (state) => machine.moves(state).map(titled) }
}

/** What a target is to accept: the machine's language, as far as the target can know and write it. */
export function expected(machine: Language, anytime: readonly string[], { rename, endsAnytime }: Reading): Language {
  const whole = endsAnytime === true ? endingAnytime(machine, anytime) : machine
  return rename === undefined ? whole : relabelled(whole, rename)
}

/** The same language where whatever may end a dossier somewhere ends it at every step, allowed by the law there or not. */
const endingAnytime = (machine: Language, anytime: readonly string[]): Language => ({
  starts: machine.starts,
  isEnd: (state) => state === ENDED || machine.isEnd(state),
  moves(state) {
    const own = state === ENDED ? [] : machine.moves(state)
    const labels = own.flatMap(({ label }) => label ?? [])
    const steps = new Set(labels.map((label) => label.slice(0, label.lastIndexOf(':'))))
    return [
      ...own,
      ...[...steps].flatMap((step) => anytime.map((one): LanguageMove => ({ label: `${step}:${one}`, to: ENDED }))),
    ]
  },
})
const ENDED = 'kết thúc ở bất cứ đâu'

/** The exceptions that end a dossier wherever it is and that a flow has. */
export function anytimeOf({ edges }: Flow, { entry }: CompiledCase, { corpus }: GeneratorInput): string[] {
  const { exceptions } = corpus.registers.policies[entry.value.policy.base] ?? { exceptions: [] }
  const used = new Set(edges.map(({ exception }) => exception))
  return exceptions.filter(({ id, at }) => at.acts === undefined && used.has(id)).map(({ id }) => id)
}
