import type { GeneratorInput, Loss } from '../generator.js'
import { packText, zipOf } from '../zip.js'
import type { ElementName } from './elements.js'
import { packageFiles } from './package-files.js'
import { PARTS } from './parts.js'
import { writeXml } from './write-xml.js'

/** The zip of a package: one top folder named like it, then its files in the importer's order. */
export function pack(name: string, input: GeneratorInput, losses: Loss[]): Uint8Array {
  const files = packageFiles(input, losses, ({ part, path, root, says }) => {
    const text = writeXml<ElementName>(PARTS[part].root, root, says)
    return [`${name}/${path}`, packText(text)] as const
  })
  return zipOf(files)
}
