import type { Flow, FlowNode } from '../../machines/build/flow.js'
import { readTime } from '../../machines/model/duration.js'
import { slug } from '../../machines/model/words.js'
import { isNone } from '../../machines/model/fact.js'
import { acts, type Step } from '../../machines/model/step.js'
import type { Time } from '../../machines/model/time.js'
import { nameOf } from '../bpmn/names.js'
import { poolsOf, type Pools } from '../bpmn/pools.js'
import type { CompiledCase, GeneratorInput } from '../generator.js'
import { rowsOf } from '../rows.js'
import { LEVELS } from '../words.js'
import { FORWARD, SEPARATOR, type Edge, type Node, type NodeData } from './format.js'
import type { Place } from './graph.js'
import { hoursOf, kindOf } from './times.js'

/** Room for a node with its shadow, in the units of the system's editor. */
const CELL = { width: 320, height: 150 } as const

/** Nodes downwards in the order of the table, each under the position that has it; a way out to the right of its step. */
export function writeGraph(
  compiled: CompiledCase,
  flow: Flow,
  places: readonly Place[],
  input: Pick<GeneratorInput, 'corpus' | 'province'>,
): { nodes: Node[]; edges: Edge[] } {
  const rows = rowsOf(compiled)
  const pools = poolsOf(flow, rows, input)
  const order = new Map([...flow.nodes.keys()].map((id, index) => [id, index]))
  const rank = ({ nodes, isEnd }: Place): number => (isEnd ? order.size : 0) + (order.get(nodes[0]?.id ?? '') ?? 0)
  const [start] = places
  const sorted = [...places].sort((a, b) => Number(b === start) - Number(a === start) || rank(a) - rank(b))
  const exceptions = input.corpus.registers.policies[compiled.entry.value.policy.base]?.exceptions ?? []
  const names = new Map(exceptions.map(({ id, name }) => [id, name]))
  const groups = pools.lanes.map(groupOf)
  return {
    nodes: sorted.map((place, row) => ({
      id: place.id,
      type: place === start ? 'startNode' : place.isEnd ? 'endNode' : 'customNode',
      position: { x: (place.isEnd ? pools.lanes.length : laneOf(place, pools)) * CELL.width, y: row * CELL.height },
      deletable: place !== start && !place.isEnd,
      data: dataOf(place),
    })),
    edges: sorted.flatMap(({ id, moves }) =>
      moves.map(({ edge, to }) => ({
        id: `${id}${SEPARATOR}${edge.event}`,
        source: id,
        target: to,
        label: (edge.tag === 'policy' ? names.get(edge.exception ?? '') : edge.outcome) ?? FORWARD,
      })),
    ),
  }

  function timeOf({ within }: Step): Time | undefined {
    return readTime(within, compiled.entry.value.reads?.day)
  }

  function dataOf(place: Place): NodeData {
    const [node] = place.nodes
    const step = node?.kind === 'step' ? node.step : undefined
    const group = (place.isEnd ? undefined : groups[laneOf(place, pools)]) ?? NO_GROUP
    const status = place === start ? input.corpus.registers.statuses.intake : (node?.status ?? 4)
    const hours = Math.max(0, ...place.nodes.map((one) => (one.kind === 'step' ? hoursOf(timeOf(one.step)) : 0)))
    return {
      truongHopId: compiled.id,
      tenBuocXuLy: place.nodes.map(nameOf).join('; '),
      thoiGianXuLy: hours,
      thoiGianThucHienTrucTuyen: flow.channels.includes('online') ? hours : 0,
      loaiThoiGian: kindOf(step && timeOf(step)),
      loaiBuoc: comesFrom(node, pools.poolOf),
      nhomNguoiDungId: group.id,
      tenNhomNguoiDung: group.name,
      maTrangThaiHoSo: status,
      tenTrangThaiHoSo: input.corpus.registers.statuses.names.find((one) => one.status === status)?.name ?? '',
      yeuCauCoKetQuaBuocTruoc: step?.needs !== undefined && !isNone(step.needs),
      choPhepChuyenLaiBuocTruoc: place.moves.some(({ edge }) => edge.move === 'back'),
      guiLienThongQLVB: step !== undefined && acts(step).includes('number'),
      guiEmail: false,
      bieuMauEmail: '',
      guiSMS: false,
      bieuMauSMS: '',
    }
  }

  /** A dossier comes up from the commune, or down from the province, or stays where it is. */
  function comesFrom(node: FlowNode | undefined, poolOf: Pools['poolOf']): NodeData['loaiBuoc'] {
    if (node?.kind !== 'step') return 'Nhận nội bộ'
    const before = (flow.in.get(node.id) ?? []).find(({ tag, move }) => tag === 'process' && move !== 'back')
    const level = (id: string): number => RISING.indexOf(pools.pools[poolOf(id)]?.name ?? '')
    const [from, to] = before === undefined ? [-1, -1] : [level(before.from), level(node.id)]
    if (from < 0 || to < 0 || from === to) return 'Nhận nội bộ'
    return to > from ? 'Nhận liên thông lên' : 'Nhận liên thông xuống'
  }
}

/** The users who take a dossier from a lane. */
function groupOf({ unit, position }: Pools['lanes'][number]): { id: string; name: string } {
  const name = [unit, position].filter(Boolean).join(': ')
  return { id: slug(name), name }
}
const NO_GROUP = { id: '', name: '' }

/** The levels between which a dossier is handed up or down; the place of filing is at none of them. */
const RISING: readonly string[] = [LEVELS.xa, LEVELS.tinh, LEVELS['trung-uong']]

const laneOf = ({ nodes }: Place, { laneOf }: Pools): number => laneOf(nodes[0]?.id ?? '')
