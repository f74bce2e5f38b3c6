import { compare } from '../../machines/model/words.js'
import type { Element } from './elements.js'
import { kindOfStepCode } from './codes.js'
import { isEndKind } from './step-kinds.js'

/** One entry for each step code; everything in it follows from the kind and the status at the head of the code. */
export const writeStepConfigs = (stepCodes: Iterable<string>): Element<'StepConfig'>[] =>
  [...new Set(stepCodes)].sort(compare).flatMap((stepCode) => {
    const found = kindOfStepCode(stepCode)
    if (found === undefined) return []
    const { kind, dossierStatus } = found
    return {
      stepCode,
      stepName: kind.title,
      // Ended dossiers are listed by who owns them, others by whose turn it is.
      stepType: isEndKind(kind) ? 2 : 1,
      dossierStatus,
      dossierSubStatus: kind.subStatus,
      menuGroup: kind.menu,
      menuStepName: kind.title,
      buttonConfig: '',
    }
  })
