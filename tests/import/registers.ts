import type { ImportRegisters } from '../../generators/import/import-tables.js'
import type { Corpus } from '../../machines/model/corpus.js'

/** What an import knows beside its file: the registers of a corpus, and none of its procedures. */
export const registersOf = ({ provinces, registers: { roles, policies, laws } }: Corpus): ImportRegisters => ({
  provinces: [...provinces.values()].map(({ value }) => value),
  roles,
  policies,
  laws,
  nationals: new Map(),
  processes: [],
})
