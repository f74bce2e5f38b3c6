import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { expect, it } from 'vitest'
import { diskAccess } from '../../cli/disk.js'
import { findDefinitions } from '../../cli/files.js'
import { readDefinitions } from '../../machines/source/read.js'

const base = join(dirname(fileURLToPath(import.meta.url)), '../..')
const roots = ['procedures']
const { files } = findDefinitions(base, roots, roots)
const { reads, faults } = readDefinitions({ roots, files: new Set(files), refused: new Set() }, diskAccess(base, roots))

it('reads the shipped definitions', () => {
  expect(files.length).toBeGreaterThan(10)
  expect(faults).toEqual([])
  expect(reads.map(({ file }) => file)).toEqual(files)
})

// JSON keeps the order of keys, so the same text means the same value in the same order.
it('gives for every shipped definition what importing it gives', async () => {
  for (const { file, value } of reads) {
    const module = (await import(pathToFileURL(join(base, file)).href)) as { default: unknown }
    expect(JSON.stringify(value), file).toBe(JSON.stringify(module.default))
  }
})
