import type { GeneratedFile, Generator, GeneratorInput } from '../generator.js'
import { writeCase } from './case.js'
import { writeCatalogue, writeEntry, type CatalogueEntry } from './catalogue.js'
import { printJson } from './print.js'
import { enforce, schemaFile } from './schema.js'

/** From `<tỉnh>/<cây>/config/` to the published schemas. */
const SCHEMAS = '../../../schema'

/** One JSON for each case, and a catalogue of the tree; each held against its published schema. */
const config: Generator = {
  id: 'config',
  generate: (input) => ({ files: files(input), losses: [] }),
}
export default config

function* files(input: GeneratorInput): Iterable<GeneratedFile> {
  const entries: CatalogueEntry[] = []
  for (const compiled of input.cases) {
    const file = `${compiled.name}.json`
    const document = writeCase(compiled, input, `../${SCHEMAS}/${schemaFile('case-1')}`)
    enforce('case-1', document, compiled.id)
    entries.push(writeEntry(document, file))
    yield { path: file, content: printJson(document), shows: { caseId: compiled.id, what: 'cấu hình' } }
  }
  const catalogue = writeCatalogue(input, entries, `${SCHEMAS}/${schemaFile('catalogue-1')}`)
  enforce('catalogue-1', catalogue, `danh-muc ${input.province.id}/${input.tree}`)
  yield { path: 'danh-muc.json', content: printJson(catalogue) }
}
