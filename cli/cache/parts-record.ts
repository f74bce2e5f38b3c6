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
 * What may be taken over of a target by the next build, as a file. Each part is packed by itself: a thread unpacks only those
 * that it takes over. They hold bytes, which JSON does not.
 */
export function packParts(inputs: string, parts: readonly MadePart[]): Uint8Array {
  const pieces: Uint8Array[] = []
  let end = 0
  const add = ({ paths, losses, links, entries }: Part): Place => {
    const piece = valueWriter({ paths, losses, links, entries }).releaseBuffer()
    pieces.push(piece)
    return [end, (end += piece.length)]
  }
  const places = parts.flatMap(({ key, ...part }) => (key === undefined ? [] : [[key, add(part)] as const]))
  const writer = valueWriter({ inputs, places: Object.fromEntries(places) } satisfies Index)
  writer.writeUint32(end)
  for (const piece of pieces) writer.writeRawBytes(piece)
  return writer.releaseBuffer()
}

/** The parts in such a file; none where they are of another build. */
export function unpackParts(file: Uint8Array, inputs: string): FindPart {
  const reader = valueReader(file)
  const index = reader.readValue() as Index
  if (index.inputs !== inputs) return () => undefined
  const bytes = reader.readRawBytes(reader.readUint32())
  return (key) => {
    const place = index.places[key]
    return place && (valueReader(bytes.subarray(...place)).readValue() as Part)
  }
}

/** Bytes in a value come back as they are, none as a view of all: a view takes everything along to another thread. */
function valueWriter(value: object): Serializer {
  const writer = new Serializer()
  writer.writeHeader()
  writer.writeValue(value)
  return writer
}

function valueReader(bytes: Uint8Array): Deserializer {
  const reader = new Deserializer(bytes)
  reader.readHeader()
  return reader
}
