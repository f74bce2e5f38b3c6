import { isBlock, isParallel, type Row } from '../model/step.js'

/*
 * How findings name things: by the title that the official reads first, by the id that the file holds second. Titles
 * come from definitions, so they are quoted; ids are set in single quotes, as they stand in the file.
 */

/** 'bước "Thẩm định" ('tham-dinh')', 'mục "Cấp xã" ('cap-xa')'. */
export const rowWords = (row: Row): string =>
  isBlock(row) || isParallel(row) ? `mục ${titled(row.title ?? row.no, row.id)}` : `bước ${titled(row.name, row.id)}`

/** '"Thẩm định" ('tham-dinh')'; without a title only the id. */
export const titled = (title: string | undefined, id: string): string =>
  title === undefined ? `'${id}'` : `"${title}" ('${id}')`

/** The same at the start of a sentence. */
export { capital as sentence } from '../model/words.js'

/** A way of the dossier for people: 'Tiếp nhận → Thẩm định → (bổ sung)'. */
export const arrows = (titles: readonly string[]): string => titles.join(' → ')

/** At most `most` items and how many more there are: 'a, b và 3 mục khác'. */
export const few = (items: readonly string[], most: number): string =>
  items.length <= most ? items.join(', ') : `${items.slice(0, most).join(', ')} và ${items.length - most} mục khác`
