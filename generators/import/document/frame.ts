import { slug } from '../../../machines/model/words.js'
import { readDay } from '../preamble.js'

/** What a document says of all its tables: whose it is, by which decision, on which legal basis, in which field. */
export interface Frame {
  province?: string
  decision?: { no: string; date?: string }
  field?: string
  bases: string[]
}

const NUMBER = /^Số\s*:\s*(\d[\d/.-]*\S*\/QĐ\S*)/u
const PLACE_AND_DAY = /^[^,]{2,40},\s*(ngày\s+\d.*)$/iu
const UNDER = /(?:kèm theo|theo)\s+Quyết định\s+(?:số\s*:?\s*)?(\S*\d\S*\/QĐ\S*)\s+(ngày\s+.+?)(?:\s+của\s.*)?\)?$/iu
const PROVINCE = /(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân)\s+((?:tỉnh|thành phố)\s+[\p{L}\s-]+?)\s*(?:\||\)|$|,|\.)/iu
const FIELD = /^(?:[IVXA-H]+[.)]\s*|\d+[.)]\s*)?lĩnh vực\s*:?\s+(.+?)[.:;]?$/iu
const BASE = /^(?:Căn cứ|Cơ sở pháp lý\s*:)\s*(.+?)[;.]?$/iu

/** Takes what a line says of the whole document; true where it said that and nothing of one table. */
export function readFrameLine(frame: Frame, line: string): boolean {
  const text = line.replace(/\s+/g, ' ').trim()
  const base = BASE.exec(text)?.[1]
  if (base !== undefined) {
    frame.bases.push(base)
    return true
  }
  const under = UNDER.exec(text)
  if (under?.[1] !== undefined) takeDecision(frame, under[1], readDay(under[2] ?? ''))
  for (const part of text.split(' | ')) takeHead(frame, part.trim())
  const province = PROVINCE.exec(text)?.[1]
  if (province !== undefined) frame.province ??= province
  const field = FIELD.exec(text)?.[1]
  if (field !== undefined) frame.field = sentence(field)
  return under !== null || field !== undefined || isFurniture(text)
}

function takeHead(frame: Frame, part: string): void {
  const no = NUMBER.exec(part)?.[1]
  if (no !== undefined) takeDecision(frame, no, undefined)
  const day = PLACE_AND_DAY.exec(part)?.[1]
  const date = day === undefined ? undefined : readDay(day)
  if (date !== undefined && frame.decision !== undefined) frame.decision.date ??= date
}

function takeDecision(frame: Frame, no: string, date: string | undefined): void {
  frame.decision ??= { no }
  if (date !== undefined && frame.decision.no === no) frame.decision.date ??= date
}

/** Lines that every decision has and that say nothing of a process. */
const FURNITURE =
  /^(cong-hoa-xa-hoi|doc-lap-tu-do|uy-ban-nhan-dan|ubnd|so-\d.*-qd|quyet-dinh$|phu-luc(-[ivx\d]+)?$|noi-nhan|dieu-\d+(-|$)|trang-\d+|chu-tich$|tm-|kt-|pho-chu-tich$|luu-|ve-viec-|nhu-dieu-\d)/
const isFurniture = (line: string): boolean => FURNITURE.test(slug(line))

/** A heading in capitals reads as a sentence; one in small letters stays. */
const sentence = (text: string): string => {
  const plain = text.trim()
  return plain === plain.toUpperCase() ? plain.charAt(0) + plain.slice(1).toLowerCase() : plain
}
