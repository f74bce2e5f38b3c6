import type { Path } from '../model/corpus.js'
import { isNone } from '../model/fact.js'
import type { Citation } from '../model/national.js'
import type { Decision } from '../model/process.js'
import { listed } from '../model/listed.js'
import type { Definition } from './rule.js'

export interface PlacedCitation {
  law: string
  path: Path
}

/** Every legal document that a definition names, where it names it. */
export function citationsOf({ kind, value }: Definition): PlacedCitation[] {
  switch (kind) {
    case 'process':
    case 'adoption':
      return ofDecision(value.decision)
    case 'national':
      return [
        ...all(value.cites, ['cites']),
        ...(isNone(value.limits)
          ? []
          : (value.limits ?? []).flatMap(({ cite }, i) => one(cite, ['limits', i, 'cite']))),
        ...listed(value.fees).flatMap(({ cite }, i) => one(cite, ['fees', i, 'cite'])),
      ]
    case 'policies':
      return Object.entries(value).flatMap(([id, { cite, exceptions }]) => [
        ...one(cite, [id, 'cite']),
        ...exceptions.flatMap((exception, i) => one(exception.cite, [id, 'exceptions', i, 'cite'])),
      ])
    case 'forms':
      return Object.entries(value).map(([id, { law }]) => ({ law, path: [id, 'law'] }))
    case 'laws':
      return Object.entries(value).flatMap(([id, { replacedBy, amends }]) => [
        ...(replacedBy === undefined ? [] : [{ law: replacedBy, path: [id, 'replacedBy'] }]),
        ...(amends === undefined ? [] : [{ law: amends, path: [id, 'amends'] }]),
      ])
    case 'receipts':
      return Object.entries(value).flatMap(([id, { laws }]) => laws.map((law, i) => ({ law, path: [id, 'laws', i] })))
    case 'province':
    case 'override':
    case 'roles':
    case 'statuses':
    case 'calendar':
    case 'plan':
    case 'rollout':
      return []
  }
}

const ofDecision = (decision: Decision | undefined) => all(decision?.cites, ['decision', 'cites'])
const all = (cites: readonly Citation[] | undefined, path: Path): PlacedCitation[] =>
  (cites ?? []).flatMap((cite, i) => one(cite, [...path, i]))
const one = (cite: Citation | undefined, path: Path): PlacedCitation[] =>
  cite === undefined ? [] : [{ law: cite.law, path: [...path, 'law'] }]
