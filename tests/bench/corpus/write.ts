import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { definitionFiles } from './definition.js'
import { provinceFiles } from './province.js'
import { sketch } from './sketch.js'

/** Writes a province's own repository of `count` procedures into a fresh folder and returns it; the caller deletes it. */
export function writeCorpus(count: number, repository: string): string {
  const root = mkdtempSync(join(tmpdir(), `tthc-bench-${count}-`))
  const facts = join(repository, 'procedures/national/facts')
  cpSync(join(repository, 'procedures/national'), join(root, 'procedures/national'), {
    recursive: true,
    filter: (path) => path !== facts,
  })
  const made = new Set<string>()
  for (const file of [
    ...provinceFiles(),
    ...Array.from({ length: count }, (_, i) => definitionFiles(sketch(i))).flat(),
  ]) {
    const path = join(root, file.path)
    const folder = dirname(path)
    if (!made.has(folder)) mkdirSync(folder, { recursive: true })
    made.add(folder)
    writeFileSync(path, file.text)
  }
  return root
}
