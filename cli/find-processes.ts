import type { Corpus, ProcessEntry } from '../machines/model/corpus.js'
import { compare, list } from '../machines/model/words.js'
import { UsageFault } from './fault.js'

/**
 * Processes that a word on the command line names: by id, file, national code, slug, or the id of a printed table in
 * the source ('T019'). Several may share a code; they come in the order of their ids.
 */
export function findProcesses(corpus: Corpus, word: string): ProcessEntry[] {
  const plain = word.replace(/\\/g, '/').replace(/^\.\//, '')
  const isNamed = ({ id, slug, file, value }: ProcessEntry): boolean =>
    id === plain ||
    id.slice(0, id.lastIndexOf('@')) === plain ||
    slug === plain ||
    file === plain ||
    value.of.some(({ code }) => code === plain) ||
    sourcesOf({ value }).includes(plain)
  return corpus.processes.filter(isNamed).sort((a, b) => compare(a.id, b.id))
}

const sourcesOf = ({ value }: Pick<ProcessEntry, 'value'>): string[] =>
  [value, ...(value.cases ?? [])].flatMap(({ source }) => source?.split('+') ?? [])

/** The processes that a word names, of one province where that is said; that there are none is the user's to mend. */
export function wantedProcesses(corpus: Corpus, word: string, province: string | undefined): ProcessEntry[] {
  if (province !== undefined && !corpus.provinces.has(province))
    throw new UsageFault(`Không có tỉnh "${province}"; đang có: ${list([...corpus.provinces.keys()].sort())}.`)
  const found = findProcesses(corpus, word)
  if (found.length === 0) throw noProcess(word)
  const own = found.filter(({ value }) => province === undefined || value.province === province)
  if (own.length > 0) return own
  const others = [...new Set(found.map(({ value }) => value.province))].sort()
  throw new UsageFault(
    `Tỉnh "${province ?? ''}" không có quy trình riêng ứng với "${word}"; có ở: ${list(others)}. Sửa --province.`,
  )
}

/** What is said where a word names no process, and where to look. */
export const noProcess = (word: string): UsageFault =>
  new UsageFault(
    `Không có quy trình nào ứng với "${word}". Dùng mã thủ tục (2.000286) hoặc tên tệp định nghĩa; "npm start" liệt kê mọi quy trình ở dist/<tỉnh>/index.md.`,
  )
