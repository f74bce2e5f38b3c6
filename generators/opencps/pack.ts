import { packText, type Packed } from '../zip.js'
import type { ElementName } from './elements.js'
import { PARTS, type Keep } from './parts.js'
import { writeXml } from './write-xml.js'

/** A file of the package as the zip holds it, by its path below the top folder. */
export type PackedPart = readonly [path: string, file: Packed]

/** Writes and packs a file. */
export const pack: Keep<PackedPart> = ({ part, path, root, says }) => [
  path,
  packText(writeXml<ElementName>(PARTS[part].root, root, says)),
]
