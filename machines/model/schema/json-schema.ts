import { z } from 'zod'
import { schemas, type DefinitionKind } from './kinds.js'

/** The JSON Schema (2020-12) of a kind of definition, derived from the same model that checks it. */
export const jsonSchema = (kind: DefinitionKind): z.core.JSONSchema.JSONSchema =>
  z.toJSONSchema(schemas[kind], { target: 'draft-2020-12', reused: 'ref' })
