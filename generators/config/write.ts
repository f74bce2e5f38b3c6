import type { GeneratedFile, Generator, GeneratorInput } from '../generator.js'
import { writeCase } from './case.js'
import { writeCatalogue, writeEntry, type CatalogueEntry } from './catalogue.js'
import { printJson } from './print.js'
import { schemaFile } from './schema-names.js'
import { unitsOf, type UnitEntry } from './units.js'

/** From `<tỉnh>/<cây>/config/` to the published schemas. */
const SCHEMAS = '../../../schema'

/** One JSON for each case and for each unit, and a catalogue of the tree; each of a published schema. */
const config: Generator = {
  id: 'config',
  generate: (input) => ({ files: files(input), losses: [] }),
}
export default config

function* files(input: GeneratorInput): Iterable<GeneratedFile> {
  const entries: CatalogueEntry[] = []
  for (const compiled of input.cases) {
    const file = `${compiled.name}.json`
    const document = writeCase(compiled, input, `../${SCHEMAS}/${schemaFile('case-2')}`)
    entries.push(writeEntry(document, file))
    yield {
      path: file,
      content: printJson(document),
      obeys: 'case-2',
      shows: { caseId: compiled.id, what: 'cấu hình' },
    }
  }
  const units: UnitEntry[] = []
  for (const { entry, document } of unitsOf(input, `../${SCHEMAS}/${schemaFile('unit-1')}`)) {
    units.push(entry)
    if (document === undefined || entry.file === undefined) continue
    yield { path: entry.file, content: printJson(document), obeys: 'unit-1' }
  }
  const catalogue = writeCatalogue(input, entries, units, `${SCHEMAS}/${schemaFile('catalogue-2')}`)
  yield { path: 'danh-muc.json', content: printJson(catalogue), obeys: 'catalogue-2' }
}
