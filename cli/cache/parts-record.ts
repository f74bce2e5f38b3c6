import { Deserializer, Serializer } from 'node:v8'
import type { MadePart, Part } from '../generate/part.js'

/** Finds what a target made of cases by the key of what it was made from. */
export type FindPart = (key: string) => Part | undefined

/** Where the parts stand in a file, by their keys. */
interface Index {
  /** Of the build that they are of. */
  inputs: string
  places: Readonly<Record<string, Place>>
}
type Place = readonly [from: number, to: number]

/**
 * What may be taken over of a target by the next build, as the pieces of a file, one after the other: put together first,
 * they were a quarter of the memory of a large build. Each part is packed by itself: a thread unpacks only those that it
 * takes over. They hold bytes, which JSON does not. Where they stand is told at the end.
 */
export function* packParts(inputs: string, parts: readonly MadePart[]): Generator<Uint8Array> {
  const places: Record<string, Place> = {}
  let end = 0
  for (const { key, paths, losses, links, entries } of parts) {
    if (key === undefined) continue
    const piece = packed({ paths, losses, links, entries } satisfies Part)
    yield piece
    places[key] = [end, (end += piece.length)]
  }
  const index = packed({ inputs, places } satisfies Index)
  yield index
  const length = new Uint8Array(LENGTH)
  new DataView(length.buffer).setUint32(0, index.length)
  yield length
}

/** The parts in such a file; none where they are of another build. */
export function unpackParts(file: Buffer, inputs: string): FindPart {
  const end = file.length - LENGTH
  const index = unpacked(file.subarray(end - file.readUInt32BE(end), end)) as Index
  if (index.inputs !== inputs) return () => undefined
  return (key) => {
    const place = index.places[key]
    return place && (unpacked(file.subarray(...place)) as Part)
  }
}

/** Bytes of a number that says how long the index before it is. */
const LENGTH = 4

/** Bytes in a value come back as they are, none as a view of all: a view takes everything along to another thread. */
function packed(value: object): Uint8Array {
  const writer = new Serializer()
  writer.writeHeader()
  writer.writeValue(value)
  return writer.releaseBuffer()
}

function unpacked(bytes: Uint8Array): unknown {
  const reader = new Deserializer(bytes)
  reader.readHeader()
  return reader.readValue()
}
