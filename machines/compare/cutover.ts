import { casesOf } from '../build/cases.js'
import { printActor } from '../model/print-actor.js'
import { isStep, type Step } from '../model/step.js'
import type { Succession } from '../model/unit.js'
import { compare, list } from '../model/words.js'
import type { Side } from './diff-process.js'
import { formerUnits } from './heirs.js'
import { matchRows, numberRows, type NumberedRow } from './match.js'

/** What became of a part of the former process, or of a former unit. */
export interface CutoverLine {
  kind: 'step' | 'post' | 'unit'
  /** As people name it. */
  old: string
  /**
   * `one`: exactly one successor; `shared`: several, and a rule gives each part exactly one; `retired`: none, with the
   * reason; `rule`: several, a rule must choose; `none`.
   */
  fate: 'one' | 'shared' | 'retired' | 'rule' | 'none'
  successors: readonly string[]
  reason?: string
}

/**
 * The check of a cut-over: every step, post and unit of the former process goes to exactly one new one, or is retired
 * with a reason, or somebody has to say more.
 */
export const cutoverOf = (before: Side, after: Side, successions: readonly Succession[]): CutoverLine[] => [
  ...stepsAndPosts(before, after),
  ...unitLines(successions),
]

function stepsAndPosts(before: Side, after: Side): CutoverLine[] {
  const [old, fresh] = [stepsOf(before), stepsOf(after)]
  const partner = new Map(matchRows(old, fresh).pairs.map((pair) => [pair.before, pair.after.row.id]))
  const migrates = after.entry.value.migrates ?? {}
  const posts = new Map<string, { successors: Set<string>; retired: string | undefined }>()
  const steps = old.map((placed): CutoverLine => {
    const { row } = placed
    const declared = migrates[row.id]
    const target =
      declared === undefined
        ? fresh.find((one) => one.row.id === partner.get(placed))
        : 'to' in declared
          ? fresh.find((one) => one.row.id === declared.to)
          : undefined
    const reason = reasonOf(declared)
    const post = who(placed, before)
    const known = posts.get(post) ?? { successors: new Set<string>(), retired: undefined }
    if (target !== undefined) known.successors.add(who(target, after))
    else known.retired ??= reason
    posts.set(post, known)
    return line('step', nameOf(placed), target === undefined ? [] : [nameOf(target)], reason)
  })
  return [
    ...steps,
    ...[...posts].map(([post, { successors, retired }]) => line('post', post, [...successors].sort(compare), retired)),
  ]
}

/** An old unit: one heir, or a rule that says which part is whose. */
const unitLines = (successions: readonly Succession[]): CutoverLine[] =>
  [...formerUnits(successions).values()].map(({ name, heirs, lacks }): CutoverLine => {
    const isDivided = heirs.length > 1
    const successors = heirs.map(({ newName, newCode, areas = [] }) =>
      isDivided && areas.length > 0 ? `${newName} (${newCode}): ${list(areas)}` : `${newName} (${newCode})`,
    )
    const base = { kind: 'unit', old: name, successors: successors.sort(compare) } as const
    if (lacks !== undefined) return { ...base, fate: 'rule', reason: lacks }
    return { ...base, fate: isDivided ? 'shared' : 'one' }
  })

function line(
  kind: CutoverLine['kind'],
  old: string,
  successors: readonly string[],
  reason: string | undefined,
): CutoverLine {
  if (successors.length === 1) return { kind, old, fate: 'one', successors }
  if (successors.length > 1)
    return { kind, old, fate: 'rule', successors, reason: `có ${successors.length} nơi tiếp nhận: ${list(successors)}` }
  return reason === undefined
    ? { kind, old, fate: 'none', successors }
    : { kind, old, fate: 'retired', successors, reason }
}

const stepsOf = ({ entry }: Side): NumberedRow<Step>[] =>
  casesOf(entry.value).flatMap(({ case: one }) =>
    numberRows(one.table, []).filter((placed): placed is NumberedRow<Step> => isStep(placed.row)),
  )

const nameOf = ({ row }: NumberedRow<Step>): string => (row.no === undefined ? row.name : `${row.no} ${row.name}`)
const who = ({ row, office }: NumberedRow<Step>, { province }: Side): string => {
  const { by } = row
  if (by === undefined) return 'chưa nêu ai làm'
  const at = typeof by === 'object' && 'role' in by ? by.at : office
  const name = at === undefined ? undefined : province?.offices[at]?.name
  const post = printActor(by, office, province)
  return name === undefined ? post : `${post}, ${name}`
}

function reasonOf(declared: NonNullable<Side['entry']['value']['migrates']>[string] | undefined): string | undefined {
  if (declared === undefined || 'to' in declared) return undefined
  return 'person' in declared ? declared.person : 'hồ sơ cũ làm tiếp theo quy trình cũ cho đến hết'
}
