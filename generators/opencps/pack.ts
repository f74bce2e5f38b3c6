import type { GeneratorInput, Loss } from '../generator.js'
import { packText, zipOf, type Packed } from '../zip.js'
import type { ElementName } from './elements.js'
import { packageFiles } from './package-files.js'
import { PARTS, type PackedFile } from './parts.js'
import { writeXml } from './write-xml.js'

/** The zip of a package: one top folder named like it, then its files in the importer's order. */
export const pack = (name: string, input: GeneratorInput, losses: Loss[]): Uint8Array =>
  zipOf(packageFiles(input, losses, (file) => [`${name}/${file.path}`, file.pack?.() ?? packFile(file)] as const))

const packFile = ({ part, root, says }: PackedFile): Packed =>
  packText(writeXml<ElementName>(PARTS[part].root, root, says))
