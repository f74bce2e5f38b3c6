import type { FormEntry } from '../../machines/model/registry.js'
import { compare } from '../../machines/model/words.js'
import { ACTION_KINDS, DATES } from './action-kinds.js'
import type { Element } from './elements.js'

/** `eventType` of what the national portal is told; `infoType` of what somebody must read. */
const NATIONAL_PORTAL = 3
const INFO = { system: 0, notify: 1 } as const

/** One entry for each action code; everything in it follows from the kind at the head of the code. */
export function writeActionConfigs(
  actionCodes: Iterable<string>,
  forms: ReadonlyMap<FormEntry['purpose'], string>,
): Element<'ActionConfig'>[] {
  const codes = [...new Set(actionCodes)].sort(compare)
  return codes.flatMap((actionCode) => {
    const kind = ACTION_KINDS.find(({ code }) => actionCode.startsWith(`${code}-`))
    if (kind === undefined) return []
    const { title, dates, form, tells, asksWhy } = kind
    return {
      actionCode,
      actionName: title,
      extraForm: false,
      formConfig: '',
      sampleData: '',
      insideProcess: true,
      userNote: asksWhy === true ? 1 : 0,
      syncType: 0,
      eventType: NATIONAL_PORTAL,
      infoType: tells === undefined ? INFO.system : INFO.notify,
      // A rollback (action 9000) would be a way that the approved process does not have: going back is an action of its own.
      rollbackable: false,
      notificationType: tells ?? '',
      documentType: (form === undefined ? undefined : forms.get(form)) ?? '',
      mappingAction: '',
      ...(dates !== DATES.none && { dateOption: dates }),
    }
  })
}
