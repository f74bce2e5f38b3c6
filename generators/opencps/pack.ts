import { packText, zipOf, type Packed } from '../zip.js'
import type { ElementName } from './elements.js'
import { PARTS, type PackedFile } from './parts.js'
import { writeXml } from './write-xml.js'

/** The zip: one top folder named like it, then the files in the order given, which is the importer's. */
export const pack = (name: string, files: Iterable<PackedFile>): Uint8Array => zipOf(packed(name, files))

function* packed(name: string, files: Iterable<PackedFile>): Iterable<readonly [string, Packed]> {
  for (const { part, path, root, says } of files)
    yield [`${name}/${path}`, packText(writeXml<ElementName>(PARTS[part].root, root, says))]
}
