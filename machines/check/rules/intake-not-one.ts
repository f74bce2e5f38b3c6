import type { Flow, StepNode } from '../../build/flow.js'
import { titlesOf } from '../../build/titles.js'
import { meet } from '../../build/together.js'
import { wayTo } from '../../build/way-to.js'
import { acts, does, type Act } from '../../model/step.js'
import { defineRule, type CaseView, type Finding } from '../rule.js'
import { arrows, rowWords, titled } from '../say.js'

/** Every dossier is taken in once: before anybody works on it, and not again at the same counter. */
export default defineRule({
  id: 'intake-not-one',
  title: 'Hồ sơ không được tiếp nhận, hoặc được tiếp nhận hai lần',
  on: 'process',
  kind: 'legal',
  severity: 'error',
  needs: 'sound',
  check({ cases }, say) {
    for (const view of cases) {
      const seen = new Set<string>()
      for (const flow of view.flows) {
        const { intakes, worked } = untilIntake(flow)
        const findings = [
          ...worked.map((node) => unreceived(view, flow, node)),
          ...intakes.flatMap((intake) => again(view, flow, intake)),
        ]
        for (const finding of findings) {
          const key = JSON.stringify(finding.path)
          if (!seen.has(key)) say(finding)
          seen.add(key)
        }
      }
    }
  },
})

/** The steps that first take the dossier in, and those that work on it although none did. */
function untilIntake(flow: Flow): { intakes: StepNode[]; worked: StepNode[] } {
  const intakes: StepNode[] = []
  const worked: StepNode[] = []
  const reached = new Set([flow.start])
  for (const id of reached) {
    const node = flow.nodes.get(id)
    if (node?.kind === 'step' && does(node.step, 'receive')) {
      intakes.push(node)
      continue
    }
    // What is announced before anybody files is no work on a dossier.
    if (node?.kind === 'step' && acts(node.step).some((act) => act !== 'other' && act !== 'wait')) {
      worked.push(node)
      continue
    }
    const next = (flow.out.get(id) ?? []).filter(({ tag }) => tag === 'process').map(({ to }) => to)
    for (const to of node?.kind === 'fork' ? node.branches : next) reached.add(to)
  }
  return { intakes, worked }
}

const unreceived = (view: CaseView, flow: Flow, { id, path, step }: StepNode): Finding => ({
  path: [...path, 'does'],
  at: step.id,
  what: `Hồ sơ đi ${arrows(titlesOf(flow, wayTo(flow, id)))} mà chưa có bước nào tiếp nhận.`,
  why: 'Thời hạn tính từ khi tiếp nhận đủ hồ sơ; không có bước tiếp nhận thì không có giấy hẹn và không biết tính từ lúc nào.',
  fix: 'Thêm bước tiếp nhận ở đầu bảng, hoặc thêm \'receive\' vào "does" của bước đầu nếu người đó tiếp nhận.',
})

/** The same counter that only takes in once more, with no handover before: two rows for one act. */
function again(view: CaseView, flow: Flow, intake: StepNode): Finding[] {
  const counter = counterOf(intake)
  if (counter === undefined) return []
  return [...flow.nodes.values()].flatMap((node) => {
    if (node.kind !== 'step' || node.step === intake.step || acts(node.step).join() !== 'receive') return []
    if (counterOf(node) !== counter || isHandedOver(flow, node) || !meet(flow, intake.id, node.id)) return []
    return {
      path: [...node.path, 'does'],
      at: node.step.id,
      shows: intake.step.id,
      what: `Hồ sơ đã được tiếp nhận ở bước ${titled(intake.step.name, intake.step.id)}, nhưng ${rowWords(node.step)} của cùng nơi lại tiếp nhận lần nữa.`,
      why: 'Mỗi lần tiếp nhận là một giấy hẹn và một lần bắt đầu tính thời hạn; hai lần thì không biết hẹn theo lần nào.',
      fix: 'Giữ một bước tiếp nhận; bước kia ghi đúng việc của nó ("transfer", "examine" …).',
    }
  })
}

const HANDED_OVER: ReadonlySet<Act> = new Set(['transfer', 'wait', 'consult'])

const counterOf = ({ step, office }: StepNode): string | undefined =>
  step.by === undefined ? undefined : JSON.stringify([step.by, office ?? ''])

/** What comes back from another body, or over from the other side, is received there. */
const isHandedOver = (flow: Flow, { id }: StepNode): boolean =>
  (flow.in.get(id) ?? []).some(({ from, tag }) => {
    const node = flow.nodes.get(from)
    return tag === 'process' && node?.kind === 'step' && acts(node.step).some((act) => HANDED_OVER.has(act))
  })
