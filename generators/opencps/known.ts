import { rootsOf, type ReadPackage } from './read.js'

/** What processes refer to. */
export interface Known {
  /** Status and sub-status by step code. */
  steps: ReadonlyMap<string, { dossierStatus: string; dossierSubStatus: string }>
  actions: ReadonlyMap<string, { rollbackable?: boolean }>
  roles: ReadonlySet<string>
  statuses: ReadonlySet<string>
  files: ReadonlySet<string>
}

export function knownOf({ files }: ReadPackage): Known {
  const all = <T, U>(roots: readonly { root: T }[], pick: (root: T) => readonly U[]): readonly U[] =>
    roots.flatMap(({ root }) => pick(root))
  return {
    steps: new Map(all(rootsOf(files, 'stepConfigs'), (root) => root['*']).map((step) => [step.stepCode, step])),
    actions: new Map(
      all(rootsOf(files, 'actionConfigs'), (root) => root['*']).map((action) => [action.actionCode, action]),
    ),
    roles: new Set(all(rootsOf(files, 'users'), ({ roles }) => roles).map(({ code }) => code)),
    statuses: codesIn('DOSSIER_STATUS', files),
    files: new Set(all(rootsOf(files, 'templates'), ({ parts }) => parts).map(({ fileTemplateNo }) => fileTemplateNo)),
  }
}

/** The codes of one dictionary of the package. */
export const codesIn = (dictionary: string, files: ReadPackage['files']): ReadonlySet<string> =>
  new Set(
    rootsOf(files, 'dicts').flatMap(({ root }) =>
      root.collectionCode === dictionary ? root.items.map(({ itemCode }) => itemCode) : [],
    ),
  )
