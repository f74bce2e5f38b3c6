import { strToU8, zipSync, type Zippable } from 'fflate'
import type { PackedFile } from './parts.js'
import { PARTS } from './parts.js'
import { writeXml } from './write-xml.js'
import type { ElementName } from './elements.js'

/** Of every file: a zip holds times, and the same input must give the same bytes. The first day that a zip can name. */
export const ZIP_TIME = '1980-01-02T00:00:00'

/** The zip: one top folder named like it, then the files in the order given, which is the importer's. */
export function pack(name: string, files: Iterable<PackedFile>): Uint8Array {
  const zip: Zippable = {}
  for (const { part, path, root, says } of files) {
    const text = writeXml<ElementName>(PARTS[part].root, root, says)
    zip[`${name}/${path}`] = [strToU8(text), { mtime: ZIP_TIME, level: 6 }]
  }
  return zipSync(zip)
}
