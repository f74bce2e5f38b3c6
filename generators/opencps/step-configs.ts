import { compare } from '../../machines/model/words.js'
import type { Element } from './elements.js'
import type { Place } from './places.js'
import { DOSSIER_STATUS } from './step-kinds.js'

/** The entry of a place, the same for every place of its code: the code says kind and status. */
export const stepConfigOf = ({ code, kind, status, nodes }: Place): Element<'StepConfig'> => ({
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

/** The entries by step code. */
export const writeStepConfigs = (configs: Iterable<Element<'StepConfig'>>): Element<'StepConfig'>[] =>
  [...configs].sort((a, b) => compare(a.stepCode, b.stepCode))
