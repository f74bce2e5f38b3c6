import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { shippedProcedures } from './registers.js'

/** Data of the package in JSON: lists that are no definitions. */
export const readShipped = <T>(file: string): T =>
  JSON.parse(readFileSync(join(shippedProcedures(), file), 'utf8')) as T
