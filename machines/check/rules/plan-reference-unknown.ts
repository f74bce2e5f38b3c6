import type { Path } from '../../model/corpus.js'
import type { Plan, PlanDeadline } from '../../model/plan.js'
import { didYouMean } from '../nearest.js'
import { defineRule } from '../rule.js'

/** Tasks, systems, events and things that a plan names exist. */
export default defineRule({
  id: 'plan-reference-unknown',
  title: 'Kế hoạch nêu nhiệm vụ, hệ thống, mốc hoặc nội dung không có',
  on: 'rollout',
  kind: 'structural',
  severity: 'error',
  check({ plan, rollout }, say) {
    const known: Readonly<Record<Kind, readonly string[] | undefined>> = {
      task: plan.sections.flatMap(({ tasks }) => tasks.map(({ id }) => id)),
      system: rollout && Object.keys(rollout.systems),
      event: rollout && Object.keys(rollout.events),
      thing: rollout && Object.keys(rollout.things),
    }
    for (const { kind, id, path } of namesIn(plan)) {
      const ids = known[kind]
      if (ids?.includes(id) === true) continue
      if (ids === undefined) {
        say({ path, undecided: 'Chưa có danh mục triển khai, nên không biết tên này có hay không.' })
        continue
      }
      say({
        path,
        at: id,
        what: `Không có ${WORDS[kind]} '${id}'.`,
        why: 'Thứ tự, giai đoạn và thời hạn chỉ kiểm tra được khi mọi tên đều chỉ đến một thứ có thật.',
        fix: `${didYouMean(id, ids)}Sửa tên, hoặc thêm ${WORDS[kind]} này.`,
      })
    }
  },
})

type Kind = 'task' | 'system' | 'event' | 'thing'
const WORDS: Readonly<Record<Kind, string>> = {
  task: 'nhiệm vụ',
  system: 'hệ thống',
  event: 'mốc',
  thing: 'nội dung giao nhận',
}
interface Named {
  kind: Kind
  id: string
  path: Path
}

function namesIn({ sections, duties = [] }: Plan): Named[] {
  const all = (kind: Kind, ids: readonly string[] | undefined, path: Path): Named[] =>
    (ids ?? []).map((id, i) => ({ kind, id, path: [...path, i] }))
  return [
    ...sections.flatMap(({ system, tasks }, s) => [
      ...(system === undefined ? [] : [{ kind: 'system' as const, id: system, path: ['sections', s, 'system'] }]),
      ...tasks.flatMap(({ needs, systems, gives, due }, t) => {
        const path = ['sections', s, 'tasks', t]
        return [
          ...all('task', needs, [...path, 'needs']),
          ...all('system', systems, [...path, 'systems']),
          ...all('thing', gives, [...path, 'gives']),
          ...eventsIn(due, [...path, 'due']),
        ]
      }),
    ]),
    ...duties.flatMap(({ systems, tasks, due }, i) => [
      ...all('system', systems, ['duties', i, 'systems']),
      ...all('task', tasks, ['duties', i, 'tasks']),
      ...eventsIn(due, ['duties', i, 'due']),
    ]),
  ]
}

function eventsIn(due: PlanDeadline | undefined, path: Path): Named[] {
  if (due === undefined) return []
  const named = (event: string | undefined, ...keys: string[]): Named[] =>
    event === undefined ? [] : [{ kind: 'event', id: event, path: [...path, ...keys, 'event'] }]
  return [
    ...(due.kind === 'event' ? named(due.event) : []),
    ...(due.kind === 'day' ? named(due.or?.event, 'or') : []),
    ...named(due.also?.event, 'also'),
  ]
}
