import { renderMermaid, type MermaidJob } from '../../../cli/render/render-mermaid.js'
import { dense, flowchart } from '../../render/sample.js'

/*
 * `draw.js <kind> <count> <cache folder>`: draws so many diagrams; fails when one of them fails.
 */
const [kind, count, cache = ''] = process.argv.slice(2)
const text = kind === 'dense' ? dense : flowchart

function* jobs(): Iterable<MermaidJob> {
  for (let i = 0; i < Number(count); i++) yield { id: `${i}`, text: text(i), procedure: `${i}` }
}

let drawn = 0
for await (const drawing of renderMermaid(jobs(), { cache })) {
  if ('fault' in drawing) throw new Error(drawing.fault.detail)
  drawn++
}
if (drawn !== Number(count)) throw new Error(`${drawn} of ${count} drawn`)
