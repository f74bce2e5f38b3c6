import { createRequire } from 'node:module'

const own = createRequire(import.meta.url)('tthc/package.json') as { version: string }

/** The tool's version, from its package.json. */
export const version = own.version
