import type { Path } from '../model/corpus.js'
import type { Province } from '../model/registry.js'
import { titled } from './say.js'

/** A province, or an office of it, that has a mã định danh. */
export interface Body {
  /** 'Sở Y tế' ('so-y-te') */
  words: string
  identifier: string
  /** Where the province's definition says the identifier. */
  path: Path
}

/** The bodies of a province that have an identifier, itself first. */
export const bodiesOf = ({ id, name, identifier, offices }: Province): Body[] =>
  [
    { words: titled(name, id), identifier, path: ['identifier'] },
    ...Object.entries(offices).map(([office, entry]) => ({
      words: titled(entry.name, office),
      identifier: entry.identifier,
      path: ['offices', office, 'identifier'],
    })),
  ].flatMap(({ identifier: own, ...body }) => (own === undefined ? [] : [{ ...body, identifier: own }]))

/** Said where a rule on identifiers has nothing to look at. */
export const NO_IDENTIFIERS = 'Tỉnh và các cơ quan chưa ghi mã định danh.'
