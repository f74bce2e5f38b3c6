import type { Generator, GeneratorInput } from '../generator.js'
import { pack } from './pack.js'

/** The import package of a tree: one zip with everything that the definitions hold for the target. */
const opencps: Generator = {
  id: 'opencps',
  *ofTree(input, losses) {
    if (input.cases.length === 0) return
    const name = packageName(input)
    yield { path: `${name}.zip`, content: pack(name, input, losses) }
  },
}
export default opencps

/** Name of the zip and of the folder in it. */
export const packageName = ({ province, tree }: Pick<GeneratorInput, 'province' | 'tree'>): string =>
  `opencps-${province.id}-${tree}`
