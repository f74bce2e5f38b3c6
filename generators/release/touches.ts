import { compare } from '../../machines/model/words.js'
import type { CaseConfig } from '../config/model.js'

/** What a release means for dossiers that are half-way in one case. Vietnamese. */
export interface Touch {
  case: string
  /** Its title, for people. */
  title: string
  what: string
}

/** The cases whose dossiers in progress the new configuration would touch. */
export function touchesOf(before: readonly CaseConfig[], after: readonly CaseConfig[]): Touch[] {
  const now = new Map(after.map((config) => [config.id, config]))
  return before
    .flatMap((config) => {
      const same = now.get(config.id)
      const found = same === undefined ? [replaced(config, after)] : changed(config, same)
      return found.map((what) => ({ case: config.id, title: config.case.title, what }))
    })
    .sort((a, b) => compare(a.case, b.case))
}

/** The version itself is gone: a new one may have taken its place, and the old one must stay loaded. */
function replaced({ province, slug, case: one }: CaseConfig, after: readonly CaseConfig[]): string {
  const heir = after.find(
    (other) => other.province.id === province.id && other.slug === slug && other.case.id === one.id,
  )
  return heir === undefined
    ? 'Không còn trong lần tạo này: giữ bản cũ trong hệ thống cho tới khi hồ sơ cuối cùng xong, chỉ khóa tiếp nhận mới.'
    : `Được thay bằng ${heir.id}: hồ sơ mới theo bản mới, hồ sơ đang giải quyết theo bản cũ; xem "tthc migrate".`
}

/** The same version says something else: dossiers stand in it while it changes under them. */
function changed(before: CaseConfig, after: CaseConfig): string[] {
  const states = (config: CaseConfig) => new Set(config.flows.flatMap((flow) => flow.states.map(({ id }) => id)))
  const ways = (config: CaseConfig) =>
    new Map(
      config.flows.flatMap((flow) =>
        flow.transitions.map(({ event, from, to }) => [`${flow.id} ${from} ${event}`, to]),
      ),
    )
  const times = (config: CaseConfig) =>
    new Map(config.flows.flatMap((flow) => flow.steps.map(({ id, time }) => [id, time?.printed ?? ''])))
  const posts = (config: CaseConfig) =>
    new Map(config.flows.flatMap((flow) => flow.steps.map(({ id, who }) => [id, JSON.stringify(who ?? null)])))
  const gone = [...states(before)].filter((id) => !states(after).has(id))
  const others = (of: (config: CaseConfig) => Map<string, string>): string[] => {
    const now = of(after)
    return [...of(before)].filter(([key, value]) => now.has(key) && now.get(key) !== value).map(([key]) => key)
  }
  const lost = [...ways(before).keys()].filter((key) => !ways(after).has(key)).length + others(ways).length
  const titles = new Map(before.flows.flatMap((flow) => flow.steps.map(({ id, title }) => [id, title])))
  // A state beside the steps, such as a wait for papers, has no words of its own.
  const named = (ids: readonly string[]): string => ids.map((id) => `"${titles.get(id) ?? id}"`).join(', ')
  return [
    gone.length === 0
      ? undefined
      : `Bản mới không còn ${named(gone)}: hồ sơ đang ở đó phải được chuyển trước khi nạp; xem "tthc migrate".`,
    lost === 0 ? undefined : `${lost} hướng chuyển không còn hoặc dẫn tới chỗ khác.`,
    others(posts).length === 0 ? undefined : `Đổi người thực hiện ở bước ${named(others(posts))}: phải bàn giao hồ sơ.`,
    others(times).length === 0
      ? undefined
      : `Đổi thời gian ở bước ${named(others(times))}: ngày hẹn đã in không đổi theo.`,
  ].filter((one) => one !== undefined)
}
