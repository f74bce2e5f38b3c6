import type { Corpus, ProcessEntry } from '../model/corpus.js'
import { adopt } from './adopt.js'

export const ownProcesses = (corpus: Corpus, province: string): ProcessEntry[] =>
  corpus.processes.filter(({ value }) => value.province === province)

export const adoptedProcesses = (corpus: Corpus, province: string): ProcessEntry[] =>
  corpus.adoptions.filter(({ value }) => value.province === province).map(adopt)

/** Every process of a province: its own, and those that it adopts. */
export const processesOf = (corpus: Corpus, province: string): ProcessEntry[] => [
  ...ownProcesses(corpus, province),
  ...adoptedProcesses(corpus, province),
]
