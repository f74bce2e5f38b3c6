import { CUT_MARK } from '../../machines/model/print-text.js'
import { capital } from '../../machines/model/words.js'
import { isCut } from './cut-texts.js'
import type { ImportedTable } from './imported-table.js'

/** Marks in brackets that number or repeat the code: '(1.004944)', '(1.1)', '(ký hiệu QTTP-20)'. */
const MARKS = /\s*\((?:mã[^)]*|ký hiệu [^)]*|\d+(?:\.\d+)+(?:\.H\d\d)?)\)/giu
/** What the line calls itself before it says the name: 'Thủ tục', 'Tên thủ tục:', 'Quy trình số 5:'. */
const LABEL =
  /^(?:(?:tên )?(?:(?:thủ tục|tthc)(?: hành chính)?|quy trình(?: nội bộ)?)(?: số \d+)?\s*:|thủ tục (?:hành chính )?)\s*/iu
const LETTER = /^(?:[a-zđ]|\d+)[.)]\s*/iu
const SHEET = /\(ký hiệu ([^)]+)\)/iu

/** The procedure's name without code, sheet and the word "Thủ tục"; one that the source cut says so. */
export function procedureName(table: ImportedTable): string {
  const article = table.decision?.sheet
  let name = table.name.replace(MARKS, '').replace(/\s+/g, ' ').trim()
  if (article !== undefined && name.startsWith(`${article}.`)) name = name.slice(article.length + 1).trim()
  name = capital(name.replace(LABEL, '')).replace(/\.$/, '')
  return isCut(table.name, table.cutAt.name) ? markCut(name) : name
}

/** 'QTTP-20', where the name holds the sheet's sign. */
export const sheetInName = (table: ImportedTable): string | undefined => SHEET.exec(table.name)?.[1]

/** The case as printed, without its letter: 'a) Đối với trường hợp …'. */
export function caseTitle(table: ImportedTable): string | undefined {
  if (table.variant === undefined) return undefined
  const words = table.variant.replace(/\s+/g, ' ').replace(LETTER, '').trim()
  // A case may run on into what the table says anyway: "… a) Thời hạn giải quyết: …".
  const [title = ''] = words.split(/[.:;]?\s+(?:[a-zđ]\)\s*)?thời hạn giải quyết/iu)
  return title === words && isCut(table.variant, table.cutAt.variant) ? markCut(capital(title)) : capital(title)
}

/** A name has no place for the mark of an excerpt, so it carries it in its words; a half word at the end is dropped. */
const markCut = (text: string): string => `${text.replace(/…$/, '').replace(/\s+\S*$/, '')} … ${CUT_MARK}`
