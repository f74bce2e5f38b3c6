import { groupBy } from '../../machines/model/group-by.js'
import { slug } from '../../machines/model/words.js'

/** A unit by code and full name: 'Xã Bình Minh'. */
export interface NamedUnit {
  code: string
  name: string
}
/** Names of portals and mailboxes, and the units whose plain names are the same without type and diacritics. */
export interface UnitDomains {
  /** By unit code: 'binhminh', where several would be that: 'xabinhminh', then with the code. */
  labels: ReadonlyMap<string, string>
  homonyms: readonly (readonly NamedUnit[])[]
}

/**
 * `tenxa` of `tenxa.<tỉnh>.gov.vn` for every unit: without type, diacritics and spaces. Homonyms (Lộc Ninh and Lộc Nính, or a xã
 * and a phường of one name) are told apart by their type, and where that is the same too by their code; they are reported,
 * because an official must agree to the name.
 */
export function unitDomains(units: readonly NamedUnit[]): UnitDomains {
  const groups = groupBy(units, ({ name }) => plain(name))
  const labels = new Map<string, string>()
  for (const [label, group] of groups) {
    const whole = group.map((unit) => slug(unit.name).replaceAll('-', ''))
    group.forEach((unit, i) => {
      const typed = whole[i] ?? label
      const isAlone = whole.filter((other) => other === typed).length === 1
      labels.set(unit.code, group.length === 1 ? label : isAlone ? typed : `${typed}${unit.code}`)
    })
  }
  return { labels, homonyms: [...groups.values()].filter((group) => group.length > 1) }
}

const plain = (name: string): string => slug(name.replace(/^(Xã|Phường|Đặc khu)\s+/u, '')).replaceAll('-', '')
