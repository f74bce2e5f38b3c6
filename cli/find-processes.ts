import type { Corpus, ProcessEntry } from '../machines/model/corpus.js'
import { compare } from '../machines/model/words.js'

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
