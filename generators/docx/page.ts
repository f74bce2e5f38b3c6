import { convertMillimetersToTwip, PageOrientation, type ISectionPropertiesOptions } from 'docx'

/*
 * The page of an administrative document (NĐ 30/2020/NĐ-CP, Phụ lục I): A4, margins, type. Lengths in millimetres,
 * sizes of type in half points, as Word counts them.
 */

export const FONT = 'Times New Roman'
/** As wide as Times New Roman, letter by letter, and free: taken where that is not installed. */
export const FALLBACK_FONT = 'Liberation Serif'
/** 13 points for what is written, 14 for headings, 11 in tables, 7 for the mark at the end. */
export const SIZE = { body: 28, head: 26, table: 22, small: 22, mark: 14 } as const

const mm = convertMillimetersToTwip
const MARGINS = { top: mm(20), bottom: mm(20), left: mm(30), right: mm(15) }
const [SHORT, LONG] = [mm(210), mm(297)]

/** Room for text between the margins, in twentieths of a point. */
export const WIDTH = { portrait: SHORT - MARGINS.left - MARGINS.right, landscape: LONG - mm(20) - mm(15) } as const

export const portrait: ISectionPropertiesOptions = {
  page: { size: { width: SHORT, height: LONG }, margin: MARGINS },
}
/** A standing chart needs the width. */
export const portraitChart: ISectionPropertiesOptions = {
  page: { size: { width: SHORT, height: LONG }, margin: { ...MARGINS, left: mm(20) } },
}
/** Tables and charts lie across; the binding edge is the top one then. */
export const landscape: ISectionPropertiesOptions = {
  page: {
    size: { width: SHORT, height: LONG, orientation: PageOrientation.LANDSCAPE },
    margin: { top: mm(20), bottom: mm(15), left: mm(20), right: mm(15) },
  },
}
