import type { Province } from '../machines/model/registry.js'

const COUNCIL = /^(?:Ủy ban nhân dân|Uỷ ban nhân dân|UBND) (tỉnh|thành phố)/iu

/** 'tỉnh Cao Bằng', 'thành phố Hà Nội': which of the two it is, its own office of that name says. */
export function placeOf({ name, offices }: Province): string {
  const kinds = Object.values(offices).flatMap((office) => COUNCIL.exec(office.name)?.[1]?.toLowerCase() ?? [])
  return `${kinds[0] ?? 'tỉnh'} ${name}`
}
