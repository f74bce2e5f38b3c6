/** The published JSON documents, by the name of their schema file. The number is the format's version. */
export const SCHEMA_NAMES = ['case-2', 'catalogue-2', 'losses-2', 'manifest-1', 'national-2', 'unit-1'] as const
export type SchemaName = (typeof SCHEMA_NAMES)[number]

export const schemaFile = (name: SchemaName): string => `${name}.schema.json`
