import type { Corpus, ProcessEntry } from '../machines/model/corpus.js'
import type { National } from '../machines/model/national.js'
import type { Case, Process } from '../machines/model/process.js'
import type { Province } from '../machines/model/registry.js'
import type { CompiledCase, GeneratorInput } from './generator.js'

/**
 * What a case says besides its names. Whoever is given it sees no name, code or decision of the case that it was taken
 * from, so what is made of it is true of all that have it: it can be kept by it.
 */
export interface CaseText extends Pick<CompiledCase, 'case' | 'path' | 'flows'> {
  entry: Pick<ProcessEntry, 'value'>
}

/** The text of a case. Two thousand procedures of a province have a hundred: those that say the same have the very same. */
export function textOf(compiled: CompiledCase, { corpus, province }: Registers): CaseText {
  if (last?.compiled !== compiled || last.corpus !== corpus || last.province !== province)
    last = { compiled, corpus, province, text: findText(compiled, { corpus, province }) }
  return last.text
}
type Registers = Pick<GeneratorInput, 'corpus' | 'province'>
/** It is asked for several times while one case is written. */
let last: (Registers & { compiled: CompiledCase; text: CaseText }) | undefined

function findText(compiled: CompiledCase, { corpus, province }: Registers): CaseText {
  const { path } = compiled
  const one = unnamedCase(compiled.case)
  const value = unnamedProcess(compiled.entry.value)
  // The one table of a process is the case's.
  const key = JSON.stringify([path, one, path.length === 0 ? { ...value, table: [] } : value])
  const texts = textsOf(corpus, province)
  const same = texts.get(key)
  if (same !== undefined) return same
  // What was met longest ago makes room.
  const [oldest] = texts.keys()
  if (texts.size >= MOST_TEXTS && oldest !== undefined) texts.delete(oldest)
  const text: CaseText = { path, case: one, entry: { value }, flows: compiled.flows }
  texts.set(key, text)
  return text
}
const MOST_TEXTS = 128

/** The texts of cases whose ids are looked up in one province and one corpus. */
function textsOf(corpus: Corpus, province: Province): Map<string, CaseText> {
  const known = kept.get(province)
  if (known?.of === corpus) return known.texts
  const texts = new Map<string, CaseText>()
  kept.set(province, { of: corpus, texts })
  return texts
}
const kept = new WeakMap<Province, { of: Corpus; texts: Map<string, CaseText> }>()

function unnamedCase({ source: _source, ...one }: Case): Case {
  return { ...one, title: '' }
}

function unnamedProcess({ decision: _decision, source: _source, ...process }: Process): Process {
  const [only, ...more] = process.of
  // Where several procedures share a process, what is said of each stands under its name.
  return only === undefined || more.length > 0 ? process : { ...process, of: [unnamedNational(only)] }
}

function unnamedNational({ code: _code, ...national }: National): National {
  return { ...national, name: '', field: '', source: '' }
}
