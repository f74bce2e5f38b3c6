import type { SoundFlow } from '../../machines/build/flow.js'
import type { CompiledCase, GeneratedFile, Generator, Loss } from '../generator.js'
import { flowName } from '../naming.js'
import { toFlowchart } from './flowchart.js'
import { toStateDiagram } from './state-diagram.js'

/** Mermaid refuses to draw a longer text, or more edges, unless whoever shows it raises its limits. */
const MAX_TEXT = 50_000
const MAX_EDGES = 500

/** Two diagrams of each flow: lanes for officials, states for engineers. */
const mermaid: Generator = {
  id: 'mermaid',
  ofCase: (input) =>
    function* (compiled, losses) {
      for (const flow of compiled.flows) {
        const name = flowName(compiled, flow)
        const draw = (kind: string, what: string, content: string): GeneratedFile => {
          noteSize(compiled, flow, what, content, losses)
          return { path: `${name}.${kind}.mmd`, content, shows: { caseId: compiled.id, what } }
        }
        yield draw('luu-do', 'lưu đồ', toFlowchart(compiled, flow, input))
        yield draw('trang-thai', 'sơ đồ trạng thái', toStateDiagram(compiled, flow, input))
      }
    },
}
export default mermaid

function noteSize(compiled: CompiledCase, flow: SoundFlow, what: string, content: string, losses: Loss[]): void {
  const drawn = flow.edges.filter(({ tag }) => tag === 'process')
  if (content.length <= MAX_TEXT && drawn.length <= MAX_EDGES) return
  losses.push({
    of: compiled.id,
    what:
      `Tệp ${what} dài hơn mức mà Mermaid vẽ theo mặc định (${MAX_TEXT} ký tự, ${MAX_EDGES} đường nối); ` +
      'nơi hiển thị phải tăng maxTextSize và maxEdges.',
  })
}
