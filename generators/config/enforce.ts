import type { ErrorObject } from 'ajv/dist/2020.js'
import { schemaFile, type SchemaName } from './schema-names.js'
import { loadValidator } from './validator.js'

/**
 * Holds an emitted document against its published schema; members without a value are not written, and do not count. A
 * violation is a fault of the generator, never of the definition, so it throws; the message names document and place.
 */
export async function enforce(name: SchemaName, document: unknown, called: string): Promise<void> {
  const validate = await loadValidator(name)
  if (validate(document)) return
  const faults = (validate.errors ?? []).map(describe).join('; ')
  throw new Error(`"${called}" không đúng lược đồ ${schemaFile(name)}: ${faults}`)
}

const describe = ({ instancePath, message, params }: ErrorObject): string =>
  `${instancePath === '' ? '(gốc)' : instancePath} ${message ?? ''} ${JSON.stringify(params)}`
