import { Ajv2020, type Options, type ValidateFunction } from 'ajv/dist/2020.js'
import { jsonSchema } from './schema.js'
import type { SchemaName } from './schema-names.js'

/** The schemas themselves are held against the schema of schemas by a test, not in every build. */
export const OPTIONS = {
  allErrors: false,
  strict: true,
  strictTypes: false,
  validateSchema: false,
  // What returns in a schema is a function of its own: one that holds all of it is optimised again and again as a whole.
  inlineRefs: false,
} as const satisfies Options

const ajv = new Ajv2020(OPTIONS)

/**
 * What holds a document against its published schema. The bundled command line has in place of this file what
 * `validator-code.ts` makes: to load Ajv and let it write that code takes each thread a quarter of a second.
 */
export const loadValidator = (name: SchemaName): Promise<ValidateFunction> =>
  Promise.resolve(ajv.getSchema(`urn:tthc:schema:${name}`) ?? ajv.compile(jsonSchema(name)))
