/**
 * The `tsconfig.json` of a province's own repository: the shipped options, which bring the ids of the national registries
 * and no library that a definition cannot use, over the province's definitions.
 */
export const definitionsConfig = `{
  "extends": "tthc/tsconfig.definitions.json",
  "include": ["procedures"]
}
`
