import type { GeneratedFile, GeneratorInput, Loss } from '../generator.js'
import { losingTarget } from '../losing-target.js'
import { pack } from './pack.js'

/** The import package of a tree: one zip with everything that the definitions hold for the target. */
export default losingTarget('opencps', files)

function* files(input: GeneratorInput, losses: Loss[]): Iterable<GeneratedFile> {
  if (input.cases.length === 0) return
  const name = packageName(input)
  yield { path: `${name}.zip`, content: pack(name, input, losses) }
}

/** Name of the zip and of the folder in it. */
export const packageName = ({ province, tree }: Pick<GeneratorInput, 'province' | 'tree'>): string =>
  `opencps-${province.id}-${tree}`
