import type { Province } from '../model/registry.js'
import { does } from '../model/step.js'
import { list } from '../model/words.js'
import type { CaseView, PlacedStep } from './rule.js'

/** The steps that take in the dossier: the first of each flow where it receives, otherwise the first row that does. */
export function intakeSteps({ flows, steps }: CaseView): PlacedStep[] {
  const starts = new Set(
    flows.flatMap(({ nodes, start }) => {
      const node = nodes.get(start)
      return node?.kind === 'step' && does(node.step, 'receive') ? [node.step] : []
    }),
  )
  if (starts.size > 0) return steps.filter(({ row }) => starts.has(row))
  return steps.filter(({ row }) => does(row, 'receive')).slice(0, 1)
}

/** Where the citizen stands in a step: the offices, a place of filing as all of its own. Empty where nothing is known. */
export function officesOf({ row, posts }: PlacedStep, province: Province | undefined): ReadonlySet<string> {
  const named = row.by === 'intake-point' ? [province?.intakePoint?.at] : posts.map(({ office }) => office)
  return new Set(
    named.flatMap((office) => (office === undefined ? [] : (province?.offices[office]?.anyOf ?? [office]))),
  )
}

/** Offices by their names, as a list in a sentence. */
export const officeWords = (offices: Iterable<string>, province: Province | undefined): string =>
  list([...offices].map((office) => province?.offices[office]?.name ?? office))

/** The roles that act in a step. */
export function rolesOf({ row, posts }: PlacedStep, province: Province | undefined): readonly string[] {
  if (row.by === 'intake-point') return province?.intakePoint === undefined ? [] : [province.intakePoint.role]
  return posts.map(({ role }) => role)
}
