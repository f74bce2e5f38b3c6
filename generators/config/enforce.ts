import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js'
import { jsonSchema } from './schema.js'
import { schemaFile, type SchemaName } from './schema-names.js'

/**
 * One for all documents. The code that it makes is run as it comes: shortening it takes as long as making it, and saves
 * nothing when it runs. The schemas themselves are held against the schema of schemas by a test, not in every build.
 */
const ajv = new Ajv2020({
  allErrors: false,
  strict: true,
  strictTypes: false,
  validateSchema: false,
  code: { optimize: false },
})
const validators = new Map<SchemaName, ValidateFunction>()

/**
 * Holds an emitted document against its published schema; members without a value are not written, and do not count. A
 * violation is a fault of the generator, never of the definition, so it throws; the message names document and place.
 */
export function enforce(name: SchemaName, document: unknown, called: string): void {
  const validate = validators.get(name) ?? compileSchema(name)
  if (validate(document)) return
  const faults = (validate.errors ?? []).map(describe).join('; ')
  throw new Error(`"${called}" không đúng lược đồ ${schemaFile(name)}: ${faults}`)
}

function compileSchema(name: SchemaName): ValidateFunction {
  const validate = ajv.compile(jsonSchema(name))
  validators.set(name, validate)
  return validate
}

const describe = ({ instancePath, message, params }: ErrorObject): string =>
  `${instancePath === '' ? '(gốc)' : instancePath} ${message ?? ''} ${JSON.stringify(params)}`
