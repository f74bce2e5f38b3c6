import { strFromU8, strToU8 } from 'fflate'
import { PREFACE } from '../xml-text.js'
import { partsOf, zipParts } from '../zip-parts.js'
import { FALLBACK_FONT, FONT } from './page.js'

const FIXED_DAY = '2025-07-01T00:00:00Z'
const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
/** Times New Roman, and what is taken in its place where it is not installed. */
const FONT_TABLE = `${PREFACE}<w:fonts xmlns:w="${MAIN}"><w:font w:name="${FONT}"><w:altName w:val="${FALLBACK_FONT}"/><w:panose1 w:val="02020603050405020304"/><w:charset w:val="00"/><w:family w:val="roman"/><w:pitch w:val="variable"/></w:font></w:fonts>`

/**
 * The document with no clock in it: fixed dates in its properties and in the archive, parts in order, pictures named by
 * their place. The same definitions give the same bytes.
 */
export function sealed(document: Uint8Array): Uint8Array {
  const parts = partsOf(document)
  const [, relationships = new Uint8Array()] = parts.find(([name]) => name === 'word/_rels/document.xml.rels') ?? []
  const names = pictureNames(strFromU8(relationships))
  return zipParts(parts.map(([name, bytes]) => [names.get(name) ?? name, settled(name, bytes, names)]))
}

/** Names of pictures by their place in the document, in place of chance ones. */
function pictureNames(relationships: string): Map<string, string> {
  const targets = [...relationships.matchAll(/Target="(media\/[^"]+)"/g)].map(([, target = '']) => target)
  return new Map(
    [...new Set(targets)].map((target, i) => [
      `word/${target}`,
      `word/media/luu-do-${String(i + 1).padStart(4, '0')}${target.slice(target.lastIndexOf('.'))}`,
    ]),
  )
}

/** Drawings are numbered from one, however many documents this process wrote before. */
function numbered(document: string): string {
  let count = 0
  return document.replace(/(<wp:docPr id=")\d+/g, (_, start: string) => `${start}${++count}`)
}

function settled(name: string, bytes: Uint8Array, names: ReadonlyMap<string, string>): Uint8Array {
  if (name === 'word/fontTable.xml') return strToU8(FONT_TABLE)
  if (name === 'docProps/core.xml')
    return strToU8(strFromU8(bytes).replace(/(<dcterms:\w+[^>]*>)[^<]*</g, `$1${FIXED_DAY}<`))
  if (name === 'word/document.xml') return strToU8(numbered(strFromU8(bytes)))
  if (!name.endsWith('.rels')) return bytes
  let text = strFromU8(bytes)
  for (const [old, now] of names) text = text.replaceAll(old.slice('word/'.length), now.slice('word/'.length))
  return strToU8(text)
}
