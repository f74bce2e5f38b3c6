import { groupBy } from '../model/group-by.js'
import type { Succession } from '../model/unit.js'
import { list, slug } from '../model/words.js'

/** Who takes over from a unit: itself, exactly one other, or somebody has to say. */
export type Heir =
  | { kind: 'stands' }
  | { kind: 'follows'; code: string; name: string }
  /** A district is gone, and what it did went up or down with the process. */
  | { kind: 'district'; name: string }
  | { kind: 'open'; reason: string }

/** A former unit with those that took over from it. */
export interface FormerUnit {
  /** Code of the commune; a district that itself became a new unit has none. */
  code?: string
  /** 'Phường Thác Mơ (25216), Thị xã Phước Long' */
  name: string
  heirs: readonly Succession[]
  /** Why no rule says which part is whose; absent: one heir, or the rule is whole. */
  lacks?: string
}

/** An area that stands for whatever is not named. */
const REST = 'con-lai'

/** Former units with what is said of them, by code (communes) or by name (districts without communes). */
export function formerUnits(successions: readonly Succession[]): ReadonlyMap<string, FormerUnit> {
  const heirs = groupBy(successions, ({ oldCode, oldDistrict }) => oldCode ?? oldDistrict)
  return new Map([...heirs].map(([key, some]) => [key, formerUnit(some)]))
}

function formerUnit(heirs: readonly Succession[]): FormerUnit {
  const [first] = heirs
  const { oldCode, oldName, oldDistrict = '' } = first ?? {}
  const name = oldName === undefined ? oldDistrict : `${oldName} (${oldCode ?? 'không mã'}), ${oldDistrict}`
  const lacks = whyNotWhole(heirs)
  return { ...(oldCode === undefined ? {} : { code: oldCode }), name, heirs, ...(lacks === undefined ? {} : { lacks }) }
}

/** A divided unit needs each part named once, and one heir for the rest: then every dossier has exactly one. */
function whyNotWhole(heirs: readonly Succession[]): string | undefined {
  const [first] = heirs
  if (heirs.length === 1 && first !== undefined && !first.divided) return undefined
  if (heirs.length === 1) return 'một phần về nơi khác, chưa nêu phần nào'
  const names = list(heirs.map(nameOf))
  const silent = heirs.filter(({ areas = [] }) => areas.length === 0)
  if (silent.length > 0)
    return `có ${heirs.length} nơi tiếp nhận: ${names}; chưa nêu địa bàn nào về ${list(silent.map(nameOf))}`
  const areas = heirs.flatMap(({ areas: named = [] }) => named.map(slug))
  const twice = areas.find((area, i) => areas.indexOf(area) !== i)
  if (twice !== undefined) return `địa bàn "${areaNamed(heirs, twice)}" được ghi cho nhiều nơi tiếp nhận`
  return areas.includes(REST)
    ? undefined
    : 'chưa nêu nơi nhận phần "Còn lại", nên địa bàn không có tên trong danh sách chưa có nơi nhận'
}

const nameOf = ({ newName, newCode }: Succession): string => `${newName} (${newCode})`
const areaNamed = (heirs: readonly Succession[], wanted: string): string =>
  heirs.flatMap(({ areas = [] }) => areas).find((area) => slug(area) === wanted) ?? wanted

/** Finds who takes over a dossier, by the unit that received it and the area that it is about. */
export function heirFinder(successions: readonly Succession[]): (unit: string, area: string) => Heir {
  const former = formerUnits(successions)
  const standing = new Set(successions.map(({ newCode }) => newCode))
  const districts = new Map(successions.map(({ oldDistrict }) => [slug(oldDistrict), oldDistrict]))
  return (unit, area) => {
    // The code of an old commune may have gone on to a new one: a dossier from before is the old one's.
    const found = former.get(unit)
    if (found !== undefined) return heirOf(found, area)
    if (standing.has(unit)) return { kind: 'stands' }
    const district = districts.get(slug(unit))
    return district === undefined
      ? { kind: 'open', reason: `đơn vị "${unit.slice(0, 80)}" không có trong danh sách đơn vị kế thừa` }
      : { kind: 'district', name: district }
  }
}

function heirOf({ name, heirs, lacks }: FormerUnit, area: string): Heir {
  const [only] = heirs
  if (lacks === undefined && heirs.length === 1 && only !== undefined) return follows(only)
  const wanted = slug(area)
  const named = (one: string) => heirs.filter(({ areas = [] }) => areas.some((each) => slug(each) === one))
  const [heir, ...others] = wanted === '' ? [] : named(wanted).length > 0 ? named(wanted) : named(REST)
  if (heir !== undefined && others.length === 0) return follows(heir)
  const why = wanted === '' && lacks === undefined ? 'hồ sơ chưa ghi địa bàn' : (lacks ?? 'chưa nêu quy tắc')
  return { kind: 'open', reason: `${name} bị chia: ${why}` }
}

const follows = ({ newCode, newName }: Succession): Heir => ({ kind: 'follows', code: newCode, name: newName })
