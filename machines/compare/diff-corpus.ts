import type { Corpus, ProcessEntry } from '../model/corpus.js'
import { addTo, groupBy } from '../model/group-by.js'
import { compare } from '../model/words.js'
import type { Change, ProcessChange } from './change.js'
import { diffProcess, processSubject, rowsOfNew, titleOf, type Side } from './diff-process.js'

/**
 * What changed between two corpora, by process. Versions of one process (same province and slug) are matched by the day
 * from which they are in force; a version left over on each side is one version whose day moved. A process whose file got
 * another name is known by its procedures.
 */
export function diffCorpora(before: Corpus, after: Corpus): ProcessChange[] {
  const [old, fresh] = [bySlug(before), bySlug(after)]
  const formerly = renamedSlugs(old, fresh)
  const renamed = new Set(formerly.values())
  const keys = [...new Set([...old.keys(), ...fresh.keys()])].filter((key) => !renamed.has(key))
  return keys.sort(compare).flatMap((key) =>
    pairVersions(old.get(formerly.get(key) ?? key) ?? [], fresh.get(key) ?? []).flatMap(
      ([was, is]): ProcessChange[] => {
        const entry = is ?? was
        if (entry === undefined) return []
        const changes = is === undefined ? [] : changesOf(was && sideOf(was, before), sideOf(is, after))
        if (was && is && changes.length === 0) return []
        return [
          {
            process: key,
            title: titleOf(entry.value),
            codes: entry.value.of.flatMap((national) => national.code ?? []),
            ...(was === undefined ? {} : { before: { id: was.id, file: was.file } }),
            ...(is === undefined ? {} : { after: { id: is.id, file: is.file } }),
            changes,
          },
        ]
      },
    ),
  )
}

function changesOf(was: Side | undefined, is: Side): Change[] {
  if (was === undefined) return rowsOfNew(is)
  const changes = diffProcess(was, is)
  const [before, after] = [was.entry.slug, is.entry.slug]
  if (before === after) return changes
  const facts = [{ fact: 'slug', name: 'tên trong kho', before, after }]
  return [{ kind: 'changed', subject: processSubject(is.entry), path: [], facts }, ...changes]
}

export const sideOf = (entry: ProcessEntry, corpus: Corpus): Side => ({
  entry,
  province: corpus.provinces.get(entry.value.province)?.value,
  registers: corpus.registers,
})

const bySlug = ({ processes }: Corpus): Map<string, ProcessEntry[]> =>
  groupBy(processes, ({ value, slug }) => `${value.province}/${slug}`)

type Groups = ReadonlyMap<string, readonly ProcessEntry[]>

/** Key now → key before, of processes that one side has under another name: same province, same procedures, no other such. */
function renamedSlugs(old: Groups, fresh: Groups): Map<string, string> {
  const [gone, come] = [byProcedures(old, fresh), byProcedures(fresh, old)]
  const pairs = [...come].flatMap(([procedures, [is, ...others]]): (readonly [string, string])[] => {
    const [was, ...more] = gone.get(procedures) ?? []
    return is === undefined || was === undefined || others.length + more.length > 0 ? [] : [[is, was]]
  })
  return new Map(pairs)
}

/** The keys that the other side does not have, by province and procedures. */
function byProcedures(groups: Groups, others: Groups): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const [key, [entry]] of groups) {
    if (entry === undefined || others.has(key)) continue
    const { province, of } = entry.value
    const procedures = JSON.stringify([province, ...of.map(({ code, name }) => code ?? name).sort(compare)])
    addTo(found, procedures, key)
  }
  return found
}

type Pair = readonly [ProcessEntry | undefined, ProcessEntry | undefined]

function pairVersions(old: readonly ProcessEntry[], fresh: readonly ProcessEntry[]): Pair[] {
  const partner = (entry: ProcessEntry, others: readonly ProcessEntry[]): ProcessEntry | undefined =>
    others.find((other) => other.id === entry.id)
  const pairs: Pair[] = fresh.flatMap((is): Pair[] => {
    const was = partner(is, old)
    return was === undefined ? [] : [[was, is]]
  })
  const leftOld = old.filter((entry) => partner(entry, fresh) === undefined)
  const leftFresh = fresh.filter((entry) => partner(entry, old) === undefined)
  const [one, other] = [leftOld[0], leftFresh[0]]
  if (leftOld.length === 1 && leftFresh.length === 1 && one && other) return [...pairs, [one, other]]
  return [...pairs, ...leftOld.map((was): Pair => [was, undefined]), ...leftFresh.map((is): Pair => [undefined, is])]
}
