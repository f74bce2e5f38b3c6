/**
 * One column of a spreadsheet that a department keeps as CSV. The table of columns is the schema: it names the heading,
 * says whether a cell may be empty, and how its text becomes a value.
 */
export interface CsvColumn<T> {
  /** Heading as the department sees it; compared without case, diacritics and spaces. */
  heading: string
  required?: true
  /** A last day: the key of the column that holds the first. */
  notBefore?: string
  /** What an empty cell means. Default: the fact is absent. */
  read: (text: string) => CellValue<T>
  /** How a value is written, where it is not simply its text. */
  say?: (value: string) => string
}
export type CellValue<T> = { value: T } | { fault: CellFault }

/** Why a cell was refused, in Vietnamese. */
export interface CellFault {
  what: string
  why: string
  fix: string
}

export type CsvColumns<T> = { readonly [K in keyof T]-?: CsvColumn<NonNullable<T[K]>> }

/** Any text. An apostrophe before a formula's sign (see `writeCsv`) is not part of it. */
export const text = (heading: string): CsvColumn<string> => ({
  heading,
  read: (value) => ({ value: value.replace(/^'(?='*[=+\-@\t\r])/, '') }),
})

/** A calendar day: '2025-07-01' or '01/7/2025', as Excel and people write it. */
export const day = (heading: string): CsvColumn<string> => ({
  heading,
  read: (value) => {
    const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value) ?? []
    const [, d, m, y] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(value) ?? []
    const iso = year === undefined ? `${y}-${m?.padStart(2, '0')}-${d?.padStart(2, '0')}` : `${year}-${month}-${date}`
    return isRealDay(iso)
      ? { value: iso }
      : {
          fault: {
            what: `"${value}" ở cột "${heading}" không phải là một ngày.`,
            why: 'Ngày hiệu lực quyết định đơn vị, chức vụ hay chứng thư nào đang dùng; không đoán được.',
            fix: 'Viết ngày theo dạng 01/7/2025 hoặc 2025-07-01.',
          },
        }
  },
})

/** The last day of a period; its first is in the column with that key. */
export const lastDay = (heading: string, first: string): CsvColumn<string> => ({ ...day(heading), notBefore: first })

/** One of some words; the words in the file are Vietnamese, the values are the model's. */
export const oneOf = <V extends string>(heading: string, words: Readonly<Record<V, string>>): CsvColumn<V> => {
  const values = new Map((Object.entries(words) as [V, string][]).map(([value, word]) => [fold(word), value]))
  return {
    heading,
    say: (value) => (words as Readonly<Record<string, string>>)[value] ?? value,
    read: (cell) => {
      const found = values.get(fold(cell))
      return found === undefined
        ? {
            fault: {
              what: `"${cell}" ở cột "${heading}" không có trong các giá trị được dùng.`,
              why: 'Cột này chỉ nhận những giá trị đã thống nhất để các hệ thống hiểu như nhau.',
              fix: `Dùng một trong các giá trị: ${Object.values(words).join('; ')}.`,
            },
          }
        : { value: found }
    },
  }
}

/** Several values in one cell, separated by '|' (a comma or semicolon would be the file's own separator). */
export const many = <V>(one: CsvColumn<V>): CsvColumn<readonly V[]> => ({
  heading: one.heading,
  ...(one.say === undefined ? {} : { say: one.say }),
  read: (cell) => {
    const values: V[] = []
    for (const part of cell.split('|')) {
      const read = one.read(part.trim())
      if ('fault' in read) return read
      values.push(read.value)
    }
    return { value: values }
  },
})

/** Text for comparing headings and words: lower case, no diacritics, no spaces or punctuation. */
export const fold = (words: string): string =>
  words
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')

function isRealDay(iso: string): boolean {
  const time = Date.parse(`${iso}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso)
}
