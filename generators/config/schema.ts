import { z } from 'zod'
import { manifest } from './model/manifest.js'
import { lossReport } from './model/losses.js'
import { nationalCase } from './model/national.js'
import { unitConfig } from './model/unit.js'
import { caseConfig, catalogue } from './model.js'
import type { SchemaName } from './schema-names.js'

/** The models of the published JSON documents. */
const MODELS = {
  'case-2': caseConfig,
  'catalogue-2': catalogue,
  'losses-2': lossReport,
  'manifest-1': manifest,
  'national-2': nationalCase,
  'unit-1': unitConfig,
} as const satisfies Record<SchemaName, z.ZodType>

/** The JSON Schema (2020-12) of a document, derived from its zod model. */
export function jsonSchema(name: SchemaName): object {
  const { $schema, ...schema } = z.toJSONSchema(MODELS[name], { target: 'draft-2020-12', io: 'output' })
  return { $schema, $id: `urn:tthc:schema:${name}`, ...schema }
}
