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

await build({
  // The other threads of a build are started by their file.
  input: { main: 'cli/main.ts', 'build-thread': 'cli/generate/thread.ts' },
  platform: 'node',
  // Asked again with the path that it has found, which on Windows begins with a letter, as the name of a package does.
  external: (id, _importer, isResolved) => !isResolved && isPackage(id) && !isInlined(id),
  resolve: { extensionAlias: { '.js': ['.ts', '.js'] } },
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
