import type { Block } from '../document/block.js'
import { noticesOf } from '../package/notices.js'
import { OfficePackage, PackageFault } from '../package/open-package.js'
import { xmlReader } from '../package/xml.js'
import { BodyReader } from './body-reader.js'
import { Numbering } from './numbering.js'

const MAIN = 'word/document.xml'

/** Lines and tables of a Word document, and what of it is ignored on purpose. Throws a `PackageFault`. */
export function readDocx(bytes: Uint8Array): { blocks: Block[]; notices: string[] } {
  const file = OfficePackage.open(bytes)
  const body = new BodyReader(new Numbering(file))
  const reader = xmlReader(body)
  if (!file.stream(MAIN, reader.write)) throw new PackageFault(`không có phần "${MAIN}" của một tài liệu Word`)
  reader.end()
  return { blocks: body.blocks, notices: [...noticesOf(file), ...body.notices] }
}
