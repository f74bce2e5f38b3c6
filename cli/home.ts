import { createRequire } from 'node:module'
import { dirname } from 'node:path'

/** The folder of the tool's own package: what it ships beside its code (documentation, registers) stands there. */
export const home = dirname(createRequire(import.meta.url).resolve('tthc/package.json'))
