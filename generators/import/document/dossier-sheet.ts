import { slug } from '../../../machines/model/words.js'
import type { ImportedPaper } from '../imported-table.js'
import type { Table } from './block.js'

type Key = 'name' | 'originals' | 'copies' | 'form'

/** Headings of a table of thành phần hồ sơ; the first that fits decides. */
const HEADINGS: readonly (readonly [RegExp, Key])[] = [
  [/(^|-)ban-chinh(-|$)/, 'originals'],
  [/(^|-)(ban-sao|ban-chup|photo)(-|$)/, 'copies'],
  [/(^|-)(mau|bieu-mau|mau-don|to-khai)(-so|-don|$)/, 'form'],
  [/(^|-)(ten-giay-to|giay-to|thanh-phan-ho-so|ten-ho-so|thanh-phan)(-|$)/, 'name'],
]

/** The papers of a table "Tên giấy tờ · Bản chính · Bản sao"; `undefined` where the table is none. */
export function readPaperTable(table: Table): ImportedPaper[] | undefined {
  const [head, ...rows] = table.rows
  const keys = head?.cells.map(({ text, from }) => ({ from, key: keyOf(text) })) ?? []
  if (!has(keys, 'name') || !(has(keys, 'originals') || has(keys, 'copies'))) return undefined
  return rows.flatMap(({ cells }) => {
    const text = (key: Key): string => {
      const column = keys.find((one) => one.key === key)?.from
      return (
        cells
          .find(({ from }) => from === column)
          ?.text.replace(/\s+/g, ' ')
          .trim() ?? ''
      )
    }
    return text('name') === '' ? [] : [toPaper(text('name'), text('originals'), text('copies'), text('form'))]
  })
}

const keyOf = (heading: string): Key | undefined => HEADINGS.find(([pattern]) => pattern.test(slug(heading)))?.[1]
const has = (keys: readonly { key: Key | undefined }[], key: Key): boolean => keys.some((one) => one.key === key)

function toPaper(name: string, originals: string, copies: string, form: string): ImportedPaper {
  const counts = { originals: countOf(originals), copies: countOf(copies) }
  return {
    name,
    ...(counts.originals === undefined ? {} : { originals: counts.originals }),
    ...(counts.copies === undefined ? {} : { copies: counts.copies }),
    ...(form === '' || form === '-' ? {} : { form }),
  }
}

/** '01', '02 bản', 'x' (one). */
const countOf = (cell: string): number | undefined => {
  const [digits] = /\d+/.exec(cell) ?? []
  if (digits !== undefined) return Number(digits)
  return /^x$/i.test(cell.trim()) ? 1 : undefined
}

/** '- Đơn đề nghị (01 bản chính)', a line of a list of papers; the words in brackets stay in the name where they say more. */
export function readPaperLine(line: string): ImportedPaper | undefined {
  const [, words] = /^(?:[-+•*–]|\d+[.)])\s+(.+)$/u.exec(line.trim()) ?? []
  if (words === undefined) return undefined
  const [, name, count, kind] = /^(.*?)\s*\((\d+)\s+(bản chính|bản sao)\)\s*[.;]?$/iu.exec(words) ?? []
  const plain = words.replace(/[.;]$/, '')
  if (name === undefined || count === undefined || kind === undefined) return { name: plain }
  return { name, [/chính/iu.test(kind) ? 'originals' : 'copies']: Number(count) }
}
