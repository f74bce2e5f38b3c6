import type { CompiledCase, GeneratedFile, Generator, GeneratorInput, Loss } from '../generator.js'
import { contextOf } from './context.js'
import { plain } from './dialect.js'
import { noteLosses } from './losses.js'
import { writeDefinitions } from './write-definitions.js'

/** BPMN 2.0 with its diagram: one file for each flow. */
const bpmn: Generator = {
  id: 'bpmn',
  generate(input) {
    const losses: Loss[] = []
    return { files: files(input, losses), losses }
  },
}
export default bpmn

function* files(input: GeneratorInput, losses: Loss[]): Iterable<GeneratedFile> {
  for (const compiled of input.cases) {
    noteLosses(compiled, losses, input.province.id)
    for (const flow of compiled.flows) {
      const content = writeDefinitions(contextOf(compiled, flow, input), plain)
      yield { path: `${flowName(compiled, flow)}.bpmn`, content, shows: { caseId: compiled.id, what: 'BPMN' } }
    }
  }
}

/** Where channels differ, each group of them has its file. */
export const flowName = ({ name, flows }: CompiledCase, { channels }: { channels: readonly string[] }): string =>
  flows.length === 1 ? name : `${name}.${channels.join('-')}`
