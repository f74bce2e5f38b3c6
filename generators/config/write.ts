import type { GeneratedFile, Generator, GeneratorInput } from '../generator.js'
import { writeCase } from './case.js'
import { writeCatalogue, writeEntry, type CatalogueEntry } from './catalogue.js'
import { printJson } from './print.js'
import { enforce, schemaFile } from './schema.js'
import { unitsOf, type UnitEntry } from './units.js'

/** From `<tỉnh>/<cây>/config/` to the published schemas. */
const SCHEMAS = '../../../schema'

/** One JSON for each case and for each unit, and a catalogue of the tree; each held against its published schema. */
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
    enforce('case-2', document, compiled.id)
    entries.push(writeEntry(document, file))
    yield { path: file, content: printJson(document), shows: { caseId: compiled.id, what: 'cấu hình' } }
  }
  const units: UnitEntry[] = []
  for (const { entry, document } of unitsOf(input, `../${SCHEMAS}/${schemaFile('unit-1')}`)) {
    units.push(entry)
    if (document === undefined || entry.file === undefined) continue
    enforce('unit-1', document, `${input.province.id}/${entry.code}`)
    yield { path: entry.file, content: printJson(document) }
  }
  const catalogue = writeCatalogue(input, entries, units, `${SCHEMAS}/${schemaFile('catalogue-2')}`)
  enforce('catalogue-2', catalogue, `danh-muc ${input.province.id}/${input.tree}`)
  yield { path: 'danh-muc.json', content: printJson(catalogue) }
}
