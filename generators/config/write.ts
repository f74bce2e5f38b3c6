import type { Generator } from '../generator.js'
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
  ofCase: (input) =>
    function* (compiled) {
      const path = `${compiled.name}.json`
      const document = writeCase(compiled, input, `../${SCHEMAS}/${schemaFile('case-2')}`)
      const shows = { caseId: compiled.id, what: 'cấu hình' }
      yield {
        path,
        content: printJson(document),
        obeys: { schema: 'case-2', document },
        shows,
        entry: writeEntry(document, path),
      }
    },
  *afterCases(input, entries) {
    const units: UnitEntry[] = []
    for (const { entry, document } of unitsOf(input, `../${SCHEMAS}/${schemaFile('unit-1')}`)) {
      units.push(entry)
      if (document === undefined || entry.file === undefined) continue
      yield { path: entry.file, content: printJson(document), obeys: { schema: 'unit-1', document } }
    }
    const cases = entries as CatalogueEntry[]
    const catalogue = writeCatalogue(input, cases, units, `${SCHEMAS}/${schemaFile('catalogue-2')}`)
    yield {
      path: 'danh-muc.json',
      content: printJson(catalogue),
      obeys: { schema: 'catalogue-2', document: catalogue },
    }
  },
}
export default config
