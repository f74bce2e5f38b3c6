import type { CaseGroup, Generator, GeneratorInput } from '../generator.js'
import { zipOf } from '../zip.js'
import { formCodes } from './documents.js'
import { pack, type PackedPart } from './pack.js'
import { packageFiles } from './package-files.js'
import { serviceParts, type ServiceParts } from './service-parts.js'
import { groupsOf } from './services.js'

/** The import package of a tree: one zip with everything that the definitions hold for the target. */
const opencps: Generator = {
  id: 'opencps',
  ofGroups(input) {
    const forms = formCodes(input.corpus.registers.forms, input.asOf)
    const entryOf = (group: CaseGroup): ServiceParts<PackedPart>[] => serviceParts(group, input, forms, pack)
    return { groups: groupsOf(input), entryOf }
  },
  *afterCases(input, entries, losses) {
    if (input.cases.length === 0) return
    const name = packageName(input)
    const files = packageFiles((entries as ServiceParts<PackedPart>[][]).flat(), input, losses, pack)
    yield { path: `${name}.zip`, content: zipOf(files.map(([path, file]) => [`${name}/${path}`, file])) }
  },
}
export default opencps

/** Name of the zip and of the folder in it. */
export const packageName = ({ province, tree }: Pick<GeneratorInput, 'province' | 'tree'>): string =>
  `opencps-${province.id}-${tree}`
