import { strFromU8, strToU8 } from 'fflate'
import { casesOf } from '../../machines/build/cases.js'
import type { ProcessEntry } from '../../machines/model/corpus.js'
import { compare } from '../../machines/model/words.js'
import type { ImportedTable } from '../import/imported-table.js'
import { partsOf, zipParts } from '../zip-parts.js'
import { partsFor, related, typed } from './part.js'
import { hashTable } from './table-hash.js'

const RELATIONSHIPS = { word: 'word/_rels/document.xml.rels', excel: 'xl/_rels/workbook.xml.rels' } as const

/**
 * Puts the definitions of a file's tables into the file, so that an import gives back what a table does not print:
 * ways, acts, ids. `tables` is what an import reads in the file; their hashes tell later whether somebody edited a cell.
 * What an office noted about findings stays at home.
 */
export function carry(
  bytes: Uint8Array,
  format: keyof typeof RELATIONSHIPS,
  entries: readonly ProcessEntry[],
  tables: readonly ImportedTable[],
): Uint8Array {
  const parts = new Map(partsOf(bytes))
  let from = 0
  const carried = entries.map(({ value, slug, fieldFolder }) => {
    const own = tables.slice(from, (from += casesOf(value).length))
    const { accepts: _, ...process } = value
    return { folder: fieldFolder, slug, process, tables: own.map(hashTable) }
  })
  const edit = (name: string, change: (text: string) => string): void =>
    void parts.set(name, strToU8(change(strFromU8(parts.get(name) ?? new Uint8Array()))))
  edit('[Content_Types].xml', typed)
  edit(RELATIONSHIPS[format], related)
  for (const [name, text] of Object.entries(partsFor(JSON.stringify(carried)))) parts.set(name, strToU8(text))
  return zipParts([...parts].sort(([one], [other]) => compare(one, other)))
}
