import { readdirSync, readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import type { ValidateFunction } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import config from '../../generators/config/write.js'
import national from '../../generators/national/write.js'
import type { Obedience } from '../../generators/generator.js'
import { loadValidator } from '../../generators/config/validator.js'
import { validatorCodes } from '../../generators/config/validator-code.js'
import { lossFile } from '../../generators/tree.js'
import { generate } from './generate.js'
import { shippedTrees } from './shipped.js'

/*
 * The bundled command line holds documents against their schemas by code that was written when it was bundled; the
 * sources have Ajv write it when it is wanted. Both must judge alike.
 */

const REQUIRE = `import { createRequire } from 'node:module'
const require = createRequire('${pathToFileURL(`${process.cwd()}/`).href}')
`
const written = new Map(
  await Promise.all(
    [...validatorCodes()].map(async ([name, code]) => {
      const url = `data:text/javascript,${encodeURIComponent(REQUIRE + code)}`
      return [name, ((await import(/* @vite-ignore */ url)) as { default: ValidateFunction }).default] as const
    }),
  ),
)

/** Documents of every schema that a case or a tree has. */
const documents: Obedience[] = shippedTrees().flatMap((input) => {
  const files = [config, national].flatMap((target) => [...generate(target, input).files])
  const losses = lossFile('thu', input.tree, [{ of: input.province.id, what: 'Không đếm giờ.' }])
  return [...files, losses].flatMap(({ obeys }) => (obeys === undefined ? [] : [obeys]))
})

const judge = (validate: ValidateFunction | undefined, document: unknown): unknown =>
  validate?.(document) === true ? 'obeys' : validate?.errors

test('what is written beforehand takes every document that we emit', () => {
  expect(new Set(documents.map(({ schema }) => schema)).size).toBe(5)
  for (const { schema, document } of documents) expect(judge(written.get(schema), document)).toBe('obeys')
})

test('what is written beforehand refuses the same documents for the same reasons', async () => {
  const damages = fc.record({
    of: fc.nat(documents.length - 1),
    way: fc.array(fc.nat(), { minLength: 1, maxLength: 8 }),
    by: fc.constantFrom<unknown>(undefined, null, '', ' ', 'lạ', 0, 11, 1.5, true, [], {}, { la: 1 }),
  })
  const verdicts = new Set<string>()
  await fc.assert(
    fc.asyncProperty(damages, async ({ of, way, by }) => {
      const { schema, document } = documents[of] as Obedience
      const damaged = damage(JSON.parse(JSON.stringify(document)) as object, way, by)
      const verdict = judge(await loadValidator(schema), damaged)
      expect(judge(written.get(schema), damaged)).toEqual(verdict)
      verdicts.add(verdict === 'obeys' ? 'obeys' : 'refused')
    }),
    { numRuns: 600 },
  )
  expect([...verdicts].sort()).toEqual(['obeys', 'refused'])
})

/** Puts a value in the place of one that is found by turning at each object as the numbers say. */
function damage(document: object, way: readonly number[], by: unknown): object {
  let at = document as Record<string, unknown>
  for (const turn of way) {
    const keys = Object.keys(at)
    const key = keys[turn % keys.length] ?? 'la'
    const inner = at[key]
    if (turn === way.at(-1) || typeof inner !== 'object' || inner === null) {
      at[key] = by
      return document
    }
    at = inner as Record<string, unknown>
  }
  return document
}

test('the bundled command line has what is written beforehand, and does not load Ajv', () => {
  const files = readdirSync('lib/cli/parts').filter((file) => file.endsWith('.js'))
  for (const name of written.keys()) expect(files.some((file) => file.startsWith(`${name}-`))).toBe(true)
  const loaded = files.flatMap((file) => readFileSync(`lib/cli/parts/${file}`, 'utf8').match(/"ajv[^"]*"/g) ?? [])
  // One function that counts characters, where the length of a text has a limit.
  expect([...new Set(loaded)]).toEqual(['"ajv/dist/runtime/ucs2length"'])
})
