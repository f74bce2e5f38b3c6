import { casesOf } from '../../machines/build/cases.js'
import type { Corpus } from '../../machines/model/corpus.js'
import type { Column } from '../../machines/model/registry.js'
import type { SourceTable } from '../table/source-tables.js'

/** The columns in which a source table was published: those of the definition that was made of it. */
export function layoutOf(corpus: Corpus, table: SourceTable): readonly Column[] {
  const entry = corpus.processes.find(({ value }) =>
    casesOf(value).some(({ case: one }) => one.source?.split('+').includes(table.id)),
  )
  const province = corpus.provinces.get(entry?.value.province ?? '')?.value
  const id = entry?.value.layout ?? Object.keys(province?.layouts ?? {})[0] ?? ''
  return province?.layouts[id]?.columns ?? []
}
