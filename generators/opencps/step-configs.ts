import { compare } from '../../machines/model/words.js'
import type { Element } from './elements.js'
import type { Place } from './places.js'
import { DOSSIER_STATUS } from './step-kinds.js'

/** One entry for each step code, with the status that every process gives that code. */
export function writeStepConfigs(places: Iterable<Place>): Element<'StepConfig'>[] {
  const configs = new Map<string, Element<'StepConfig'>>()
  for (const { code, kind, status, nodes } of places)
    configs.set(code, {
      stepCode: code,
      stepName: kind.title,
      // Ended dossiers are listed by who owns them, others by whose turn it is.
      stepType: nodes[0]?.kind === 'end' ? 2 : 1,
      dossierStatus: DOSSIER_STATUS[status],
      dossierSubStatus: kind.subStatus,
      menuGroup: kind.menu,
      menuStepName: kind.title,
      buttonConfig: '',
    })
  return [...configs.values()].sort((a, b) => compare(a.stepCode, b.stepCode))
}
