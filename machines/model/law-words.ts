import type { LawEntry } from './registry.js'

/** What kind of document a number is of and who issues it, by its end; a ministry that is not listed is left unnamed. */
const KINDS: readonly (readonly [end: RegExp, kind: string, issuer?: string])[] = [
  [/\/NĐ-CP$/u, 'Nghị định', 'Chính phủ'],
  [/\/NQ-CP$/u, 'Nghị quyết', 'Chính phủ'],
  [/\/QĐ-TTg$/u, 'Quyết định', 'Thủ tướng Chính phủ'],
  [/\/TT-VPCP$/u, 'Thông tư', 'Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ'],
  [/\/TT-BTC$/u, 'Thông tư', 'Bộ trưởng Bộ Tài chính'],
  [/\/TT-BTTTT$/u, 'Thông tư', 'Bộ trưởng Bộ Thông tin và Truyền thông'],
  [/\/TT-BKHCN$/u, 'Thông tư', 'Bộ trưởng Bộ Khoa học và Công nghệ'],
  [/\/\d{4}\/QH\d+$/u, 'Nghị quyết', 'Quốc hội'],
  [/\/TT-[\p{L}]+$/u, 'Thông tư'],
  [/\/QĐ-[\p{L}]+$/u, 'Quyết định'],
  [/\/NQ-[\p{L}]+$/u, 'Nghị quyết'],
]
/** An act of the National Assembly carries its kind in its name. */
const ACT = /^(?:Bộ luật|Luật|Pháp lệnh) /u
/** Names that begin with such a verb follow the issuer as they are; others need "về". */
const VERB = /^(?:Quy định|Hướng dẫn|Sửa đổi|Bổ sung|Ban hành|Công bố) /u

/** 'Nghị định số 118/2025/NĐ-CP', 'Luật Hộ tịch số 60/2014/QH13'. */
export function lawNumber({ no, name }: LawEntry): string {
  if (ACT.test(name)) return `${name} số ${no}`
  return `${kindOf(no)?.[1] ?? 'Văn bản'} số ${no}`
}

/** 'Nghị định số 118/2025/NĐ-CP của Chính phủ về thực hiện thủ tục hành chính …' */
export const lawTitle = (law: LawEntry): string => entitled(law, '')

/**
 * As the legal basis of a decision names it (NĐ 30/2020, Phụ lục I): with its day, left open because the register knows
 * only when a document takes effect; an act of the National Assembly without number and issuer.
 */
export const lawBasis = (law: LawEntry): string => {
  const [, year = '……'] = /\/(\d{4})\//.exec(law.no) ?? []
  const day = ` ngày …… tháng …… năm ${year}`
  return ACT.test(law.name) ? `${law.name}${day}` : entitled(law, day)
}

/** 'khoản 4 Điều 19 Nghị định số 61/2018/NĐ-CP'; a law that the register does not know by its id. */
export const printClause = (clause: string | undefined, law: LawEntry | undefined, id: string): string =>
  `${clause === undefined ? '' : `${clause} `}${law === undefined ? id : lawNumber(law)}`

function entitled(law: LawEntry, day: string): string {
  const { no, name } = law
  if (ACT.test(name)) return `${lawNumber(law)}${day}`
  const issuer = kindOf(no)?.[2]
  const about = `${name.charAt(0).toLowerCase()}${name.slice(1)}`
  const of = issuer === undefined ? '' : ` của ${issuer}`
  return `${lawNumber(law)}${day}${of} ${VERB.test(name) ? about : `về ${about}`}`
}

const kindOf = (no: string): (typeof KINDS)[number] | undefined => KINDS.find(([end]) => end.test(no))
