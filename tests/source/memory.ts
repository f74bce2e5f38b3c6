import { readDefinitions, type ReadResult } from '../../machines/source/read.js'
import type { Ground } from '../../machines/source/resolve.js'

/** Files in memory, by name; the root is `p`. */
export type Files = Readonly<Record<string, string | Uint8Array>>

/** Reads files held in memory and notes every one that the reader opened. Links lead from a name to the real one. */
export function readFiles(
  files: Files,
  ground: Partial<Ground> = {},
  links: Readonly<Record<string, string>> = {},
  ways: { quick?: boolean } = {},
): ReadResult & { opened: readonly string[]; asked: readonly string[] } {
  const opened: string[] = []
  const asked: string[] = []
  const bytes = (file: string): Uint8Array => {
    const content = files[file]
    if (content === undefined) throw Object.assign(new Error(`no ${file}`), { code: 'ENOENT' })
    return typeof content === 'string' ? new TextEncoder().encode(content) : content
  }
  const result = readDefinitions(
    { roots: ['p'], files: new Set(Object.keys(files)), refused: new Set(), ...ground },
    {
      readFile(file, atMost) {
        asked.push(file)
        const content = bytes(file)
        if (content.length > atMost) return content.length
        opened.push(file)
        return content
      },
      realpath: (file) => links[file] ?? (bytes(file), file),
    },
    ways,
  )
  return { ...result, opened, asked }
}

/** Reads one file. */
export const readText = (text: string | Uint8Array): ReturnType<typeof readFiles> => readFiles({ 'p/a.ts': text })

/** The value of a definition with one field, `name`. */
export const define = (name: string, before = ''): string =>
  `import { defineNational, workingDays, at } from 'tthc'\n${before}export default defineNational({ name: ${name} })\n`

/** Rule, line and column of each fault, as a reader of the report sees them. */
export const faultsOf = ({ faults }: Pick<ReadResult, 'faults'>): string[] =>
  faults.map(({ rule, place }) => `${rule} ${place.file}:${place.line}:${place.column}`)
