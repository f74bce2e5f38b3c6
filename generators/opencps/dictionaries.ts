import { compare } from '../../machines/model/words.js'
import type { StatusMap } from '../../machines/model/registry.js'
import type { Element } from './elements.js'
import type { Named } from './service-parts.js'
import { DOSSIER_STATUS, SUB_STATUSES } from './step-kinds.js'

type Dictionary = Element<'DictCollection'>
interface Item extends Named {
  parent?: string
}

/** Statuses with the sub-statuses of the emitted steps; names of the statuses are the national register's. */
export const statusDictionary = ({ names }: StatusMap): Dictionary =>
  dictionary('DOSSIER_STATUS', 'Trạng thái hồ sơ', 'Dossier status', [
    ...names.map(({ status, name }) => ({ code: DOSSIER_STATUS[status], name })),
    ...SUB_STATUSES.map(({ subStatus, title, status }) => ({
      code: subStatus,
      name: title,
      parent: DOSSIER_STATUS[status],
    })),
  ])

export const agencyDictionary = (agencies: readonly Named[]): Dictionary =>
  dictionary('GOVERNMENT_AGENCY', 'Cơ quan', 'Government agency', sorted(agencies))
export const fieldDictionary = (fields: readonly Named[]): Dictionary =>
  dictionary('SERVICE_DOMAIN', 'Lĩnh vực', 'Service domain', sorted(fields))

/** Each code once, by the name that it was given last. */
const sorted = (items: readonly Named[]): Named[] =>
  [...new Map(items.map((item) => [item.code, item])).values()].sort((a, b) => compare(a.code, b.code))

const dictionary = (code: string, name: string, english: string, items: readonly Item[]): Dictionary => ({
  collectionCode: code,
  collectionName: name,
  collectionNameEN: english,
  description: '',
  status: 1,
  items: items.map((item, index) => ({
    itemCode: item.code,
    itemName: item.name,
    itemNameEN: '',
    itemDescription: '',
    parent: item.parent ?? '',
    level: item.parent === undefined ? 0 : 1,
    sibling: String(index + 1),
    metadata: '',
  })),
  groups: [
    {
      groupCode: `${code}_ALL`,
      groupName: name,
      groupNameEN: english,
      groupDescription: '',
      items: items.map((item) => item.code),
    },
  ],
})
