import { compare } from '../../machines/model/words.js'
import type { CompiledCase, CaseInput } from '../generator.js'
import type { CaseConfig } from './model.js'

/** Whose process this is, and which of their offices are which of ours; absent for a process of the province's own. */
export function writeAdoption({ entry }: CompiledCase, { corpus }: CaseInput): CaseConfig['adoption'] {
  const adoption = corpus.adoptions.find(
    ({ file, value }) => file === entry.file && value.effective.from === entry.value.effective.from,
  )
  if (adoption === undefined) return undefined
  const { process, offices = {} } = adoption.value
  return {
    province: process.province,
    process: corpus.processes.find(({ value }) => value === process)?.id,
    decision: process.decision?.no,
    offices: Object.keys(offices)
      .sort(compare)
      .map((theirs) => ({ theirs, ours: offices[theirs] ?? theirs })),
  }
}
