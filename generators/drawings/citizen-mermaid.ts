import type { CompiledCase, GeneratorInput } from '../generator.js'
import { comment, head, quoted } from '../mermaid/escape.js'
import { markOf, provenance, titleOf } from '../marks.js'
import { citizenBoxes } from './citizen.js'

/** The citizen's five boxes as Mermaid text. */
export function citizenMermaid(compiled: CompiledCase, registers: Pick<GeneratorInput, 'corpus' | 'province'>): string {
  const mark = markOf(compiled)
  const boxes = citizenBoxes(compiled, registers)
  return [
    head(titleOf(compiled)) + [...(mark === undefined ? [] : [mark]), ...provenance(compiled)].map(comment).join('\n'),
    'flowchart TB',
    ...boxes.map(({ title, lines }, i) => `  b${i + 1}[${quoted(`(${i + 1}) ${title}`, ...lines)}]`),
    `  ${boxes.map((_, i) => `b${i + 1}`).join(' --> ')}`,
    '',
  ].join('\n')
}
