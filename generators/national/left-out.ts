import { titleOf } from '../../machines/build/titles.js'
import type { Flow, FlowEdge } from '../../machines/build/flow.js'
import { channelNames } from '../../machines/model/channel.js'
import { list } from '../../machines/model/words.js'
import type { SampleWays } from './ways.js'

/** Of which flow ways are left out, how many of it are shown, and the moves of the table that are in none of these. */
export function sayLeftOut(flow: Flow, { published, others }: SampleWays): string {
  const shown = new Set([...published, ...others].flatMap(({ edges }) => edges.map((edge) => sayMove(edge, flow))))
  const moves = flow.edges.flatMap((edge) => (edge.tag === 'process' ? (sayMove(edge, flow) ?? []) : []))
  const unseen = [...new Set(moves)].filter((move) => !shown.has(move))
  const channels = list(channelNames(flow.channels))
  const ends = others.length === 0 ? '' : `, thêm ${others.length} đường ngắn nhất tới những cách kết thúc chưa gặp`
  const left = unseen.length === 0 ? 'mọi lối chuyển bước đều đã có trong mẫu' : `chưa mẫu nào có ${unseen.join('; ')}`
  return `Nộp ${channels}: có mẫu của ${published.length} đường đi đầu tiên${ends}; ${left}`
}

/** What is done in a move of a step, by its outcome or else by where the dossier goes. */
function sayMove({ from, to, outcome }: FlowEdge, { nodes }: Flow): string | undefined {
  const [step, target] = [nodes.get(from), nodes.get(to)]
  if (step?.kind !== 'step') return undefined
  const onward = (target && titleOf(target)) ?? 'các nhánh làm đồng thời'
  return outcome === undefined ? `"${step.step.name}" chuyển ${onward}` : `"${step.step.name}" với kết quả "${outcome}"`
}
