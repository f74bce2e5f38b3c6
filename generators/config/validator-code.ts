import { Ajv2020 } from 'ajv/dist/2020.js'
import standalone from 'ajv/dist/standalone/index.js'
import { jsonSchema } from './schema.js'
import { SCHEMA_NAMES } from './schema-names.js'
import { OPTIONS } from './validator.js'

/** By schema, the code of what `loadValidator` gives for it: a module that needs neither the schema's model nor Ajv. */
export const validatorCodes = (): ReadonlyMap<string, string> =>
  new Map(
    SCHEMA_NAMES.map((name) => {
      const ajv = new Ajv2020({ ...OPTIONS, code: { source: true, esm: true } })
      return [name, standalone.default(ajv, ajv.compile(jsonSchema(name)))]
    }),
  )
