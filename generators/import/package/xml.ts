import { SaxesParser, type SaxesTag } from 'saxes'
import { PackageFault } from './open-package.js'

/** What a reader of XML is told, in the order of the text. Names carry their prefixes as written. */
export interface XmlEvents {
  open: (name: string, attributes: Readonly<Record<string, string>>) => void
  close: (name: string) => void
  text: (text: string) => void
}

/** Office parts are never this deep; deeper is an attack on whoever walks it. */
const DEEPEST = 2_000

/** A reader that takes XML piece by piece. A document type, and so every entity of its own, is refused. */
export function xmlReader(events: XmlEvents): { write: (piece: string) => void; end: () => void } {
  const parser = new SaxesParser()
  let depth = 0
  parser.on('doctype', () => {
    throw new PackageFault('tệp khai báo kiểu tài liệu (DOCTYPE), tài liệu văn phòng không được có')
  })
  parser.on('error', (error) => {
    throw new PackageFault(`XML sai cú pháp (${error.message})`)
  })
  parser.on('opentag', (tag: SaxesTag) => {
    if (++depth > DEEPEST) throw new PackageFault(`XML lồng sâu quá ${DEEPEST} tầng`)
    events.open(tag.name, tag.attributes as Record<string, string>)
  })
  parser.on('closetag', (tag: SaxesTag) => {
    depth--
    events.close(tag.name)
  })
  parser.on('text', events.text)
  return { write: (piece) => void parser.write(piece), end: () => void parser.close() }
}

/** Reads a whole text. */
export function readXml(text: string, events: XmlEvents): void {
  const reader = xmlReader(events)
  reader.write(text)
  reader.end()
}
