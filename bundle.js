import { readFileSync } from 'node:fs'
import { build } from 'rolldown'

/*
 * The command line as a few files instead of several hundred: Node takes a third of a millisecond for each module, and
 * a check of 2,000 procedures is to take one and a half seconds. What a command loads late stays a file of its own.
 */

/** Copied in, because one call reaches dozens of its files; its licence goes with it. Other packages stay packages. */
const inlined = ['zod']

const isInlined = (id) => inlined.some((name) => id === name || id.startsWith(`${name}/`))
const isPackage = (id) => /^[^./]/.test(id) && !id.startsWith('cli/')
const licenceOf = (name) =>
  `/*! ${name}\n${readFileSync(new URL(`node_modules/${name}/LICENSE`, import.meta.url), 'utf8').trim()}\n*/`

const sources = { platform: 'node', resolve: { extensionAlias: { '.js': ['.ts', '.js'] } } }

/** Stands in for `validator.ts`, which has Ajv write validators when they are wanted: here they are written already. */
const writtenValidators = {
  name: 'written-validators',
  resolveId: (id) => (id.startsWith(VALIDATOR) ? id : undefined),
  async load(id) {
    if (id.startsWith(VALIDATOR)) return (await validatorCodes).get(id.slice(VALIDATOR.length))
    if (!/[\\/]generators[\\/]config[\\/]validator\.ts$/.test(id)) return undefined
    const files = [...(await validatorCodes).keys()].map((name) => `'${name}': () => import('${VALIDATOR}${name}')`)
    return `const files = { ${files.join(', ')} }
      export const loadValidator = async (name) => (await files[name]()).default`
  },
}
const VALIDATOR = '/validator/'
const validatorCodes = run('generators/config/validator-code.ts').then((made) => made.validatorCodes())

/** Runs a module of the sources; what it exports. */
async function run(input) {
  const { output } = await build({ ...sources, input, write: false, output: { codeSplitting: false } })
  return import(`data:text/javascript,${encodeURIComponent(output[0].code)}`)
}

await build({
  ...sources,
  // The other threads of a build are started by their file.
  input: { main: 'cli/main.ts', 'build-thread': 'cli/generate/thread.ts' },
  plugins: [writtenValidators],
  // Asked again with the path that it has found, which on Windows begins with a letter, as the name of a package does.
  external: (id, _importer, isResolved) => !isResolved && isPackage(id) && !isInlined(id),
  output: {
    dir: 'lib/cli',
    cleanDir: true,
    format: 'esm',
    chunkFileNames: 'parts/[name]-[hash].js',
    codeSplitting: {
      groups: inlined.map((name) => ({ name, test: new RegExp(`[\\\\/]node_modules[\\\\/]${name}[\\\\/]`) })),
    },
    banner: ({ name }) => (inlined.includes(name) ? licenceOf(name) : ''),
  },
})
