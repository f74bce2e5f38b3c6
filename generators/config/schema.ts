import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js'
import { z } from 'zod'
import { manifest } from './model/manifest.js'
import { lossReport } from './model/losses.js'
import { nationalCase } from './model/national.js'
import { unitConfig } from './model/unit.js'
import { caseConfig, catalogue } from './model.js'

/** A published JSON document: the models, by the name of their schema file. The number is the format's version. */
const MODELS = {
  'case-2': caseConfig,
  'catalogue-2': catalogue,
  'losses-2': lossReport,
  'manifest-1': manifest,
  'national-2': nationalCase,
  'unit-1': unitConfig,
} as const
export type SchemaName = keyof typeof MODELS
export const SCHEMA_NAMES = Object.keys(MODELS) as SchemaName[]

export const schemaFile = (name: SchemaName): string => `${name}.schema.json`

/** The JSON Schema (2020-12) of a document, derived from its zod model. */
export function jsonSchema(name: SchemaName): object {
  const { $schema, ...schema } = z.toJSONSchema(MODELS[name], { target: 'draft-2020-12', io: 'output' })
  return { $schema, $id: `urn:tthc:schema:${name}`, ...schema }
}

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
 * Holds an emitted document against its published schema. A violation is a fault of the generator, never of the
 * definition, so it throws; the message names the document and the place.
 */
export function enforce(name: SchemaName, document: object, called: string): void {
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
