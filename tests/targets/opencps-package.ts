import { strToU8, unzipSync, zipSync } from 'fflate'
import { generate } from '../generators/generate.js'
import opencps, { packageName } from '../../generators/opencps/write.js'
import type { GeneratorInput, Loss } from '../../generators/generator.js'
import { readPackage, type ReadPackage } from '../../generators/opencps/read.js'

/** What the generator makes of a tree: the zip, its name, and what it could not hold. */
export function emit(input: GeneratorInput): { zip: Uint8Array; zipName: string; losses: readonly Loss[] } {
  const { files, losses } = generate(opencps, input)
  const [file] = [...files]
  if (!(file?.content instanceof Uint8Array)) throw new Error('no package')
  return { zip: file.content, zipName: file.path, losses }
}

/** A zip with one file of it changed, as an operator's editor would. */
export function edited(zip: Uint8Array, path: string, change: (text: string) => string): Uint8Array {
  const entries = Object.entries(unzipSync(zip))
  const folder = entries[0]?.[0].split('/')[0] ?? ''
  const name = `${folder}/${path}`
  if (!entries.some(([key]) => key === name)) throw new Error(`no ${name}`)
  return zipSync(
    Object.fromEntries(
      entries.map(([key, bytes]) => [key, key === name ? strToU8(change(new TextDecoder().decode(bytes))) : bytes]),
    ),
    { level: 0 },
  )
}

export const readBack = (input: GeneratorInput): ReadPackage => readPackage(emit(input).zip)

export { packageName }
