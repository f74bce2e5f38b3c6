import type { Flow, FlowEdge, FlowNode } from '../../build/flow.js'
import { titlesOf } from '../../build/titles.js'
import { wayTo } from '../../build/way-to.js'
import type { PolicyEntry, Status, StatusMap } from '../../model/registry.js'
import { doesAny } from '../../model/step.js'
import { defineRule } from '../rule.js'
import { arrows } from '../say.js'

/** The national statuses follow one another as the national portal takes them, along every path; every end has a final one. */
export default defineRule({
  id: 'status-order-illegal',
  title: 'Trạng thái quốc gia của hồ sơ đi sai thứ tự',
  on: 'process',
  kind: 'legal',
  severity: 'error',
  needs: 'sound',
  check({ cases, process, corpus }, say) {
    const { statuses, policies } = corpus.registers
    const { order, names } = statuses
    if (process.oneStop === false) return
    if (order === undefined) {
      say({ undecided: 'Danh mục trạng thái chưa ghi thứ tự ("order").' })
      return
    }
    const then = new Map(order.map(({ status, then }) => [status, then]))
    const words = (status: Status): string => `${status} "${names.find((one) => one.status === status)?.name ?? ''}"`
    const seen = new Set<string>()
    for (const { flows } of cases)
      for (const flow of flows) {
        forEachMove(flow, (from, to, edge) => {
          if (isLegal(from.status, to.status, then) || isRefusal(from, to, policies[process.policy.base])) return
          const key = JSON.stringify([edge.path, to.status])
          if (seen.has(key)) return
          seen.add(key)
          const way = [...wayTo(flow, from.id), to.id]
          say({
            path: edge.path,
            at: from.kind === 'step' ? from.step.id : from.id,
            shows: `${from.status} → ${to.status}`,
            what: `Hồ sơ đi ${arrows(titlesOf(flow, way))} thì trạng thái chuyển thẳng từ ${words(from.status)} sang ${words(to.status)}.`,
            why: 'Cổng Dịch vụ công quốc gia theo dõi hồ sơ bằng mười trạng thái có thứ tự: phải xử lý xong rồi mới trả kết quả, và sau trạng thái cuối thì không còn gì nữa.',
            fix: 'Thêm bước còn thiếu giữa hai trạng thái (bước trả kết quả: does: \'return\'), hoặc sửa "does" của bước cho đúng việc.',
          })
        })
        for (const node of flow.nodes.values()) {
          if (node.kind !== 'end' || then.get(node.status)?.length === 0) continue
          const key = `end ${node.status}`
          if (seen.has(key)) continue
          seen.add(key)
          say({
            path: ['policy', 'base'],
            at: node.id,
            shows: String(node.status),
            what: `Hồ sơ ${arrows(titlesOf(flow, [node.id]))} kết thúc ở trạng thái ${words(node.status)}, chưa phải trạng thái cuối.`,
            why: 'Hồ sơ đã xong mà cổng quốc gia vẫn coi là đang xử lý, nên bị tính trễ hạn.',
            fix: 'Sửa "ends" trong danh mục trạng thái.',
          })
        }
      }
  },
})

type Order = ReadonlyMap<Status, NonNullable<StatusMap['order']>[number]['then']>

const isLegal = (from: Status, to: Status, then: Order): boolean => from === to || then.get(from)?.includes(to) === true

/** A refusal that the regime has at this step stands for the result and its return. */
const isRefusal = (from: FlowNode, to: FlowNode, policy: PolicyEntry | undefined): boolean =>
  from.kind === 'step' &&
  to.kind === 'end' &&
  policy?.exceptions.some(
    ({ at, then }) => 'end' in then && then.end === to.end && at.acts !== undefined && doesAny(from.step, at.acts),
  ) === true

/** Published moves between places where a dossier stands; forks and joins are passed over. */
function forEachMove(flow: Flow, tell: (from: FlowNode, to: FlowNode, edge: FlowEdge) => void): void {
  for (const edge of flow.published.edges) {
    const from = flow.nodes.get(edge.from)
    if (from === undefined || from.kind === 'fork' || from.kind === 'join') continue
    forEachPlace(flow, edge.to, (to) => tell(from, to, edge))
  }
}

function forEachPlace(flow: Flow, id: string, tell: (place: FlowNode) => void): void {
  const node = flow.nodes.get(id)
  if (node?.kind === 'fork') node.branches.forEach((first) => forEachPlace(flow, first, tell))
  else if (node?.kind === 'join') flow.out.get(id)?.forEach(({ to }) => forEachPlace(flow, to, tell))
  else if (node !== undefined) tell(node)
}
