import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { ExportFault, EXPORT_AGAIN } from './export-fault.js'

/** An element of a document; `text` is that directly in it. */
export interface XmlElement {
  name: string
  text: string
  attributes: Readonly<Record<string, string>>
  children: readonly XmlElement[]
}

const ATTRIBUTES = ':@'
const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  parseAttributeValue: false,
  ignoreDeclaration: true,
  ignorePiTags: true,
  htmlEntities: true,
})

/**
 * The root element of an XML document. Document types are refused before anything is parsed: an entity can be made to
 * grow without bound or to name a file.
 */
export function parseXml(bytes: Uint8Array, file: string): XmlElement {
  const text = textOf(bytes, file)
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) {
    throw new ExportFault(
      `"${file}" có khai báo DOCTYPE hoặc ENTITY.`,
      'Tệp do hệ thống xuất không cần khai báo này; nó có thể được dùng để đọc tệp khác trên máy hoặc làm treo máy.',
      'Cách sửa: không dùng tệp này; xuất lại từ hệ thống và kiểm tra nguồn gửi tệp.',
    )
  }
  const verdict = XMLValidator.validate(text)
  if (verdict !== true) {
    throw new ExportFault(
      `"${file}" không phải XML đúng, sai ở dòng ${verdict.err.line}.`,
      'Có thẻ không mở hoặc không đóng đúng chỗ, hoặc tệp bị cắt giữa chừng.',
      EXPORT_AGAIN,
    )
  }
  const [root] = elementsOf(parsed(text, file))
  if (root === undefined) throw new ExportFault(`"${file}" trống.`, 'Không có phần tử nào để đọc.', EXPORT_AGAIN)
  return root
}

function textOf(bytes: Uint8Array, file: string): string {
  try {
    // A system may store letters and their marks apart: the same words to whoever reads them.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).normalize('NFC')
  } catch {
    throw new ExportFault(
      `"${file}" không phải văn bản UTF-8.`,
      'Tệp được ghi bằng bảng mã khác, hoặc không phải là XML.',
      'Cách sửa: xuất lại với bảng mã UTF-8.',
    )
  }
}

function parsed(text: string, file: string): unknown {
  try {
    return parser.parse(text)
  } catch {
    throw new ExportFault(`"${file}" lồng quá nhiều lớp.`, 'Tệp do hệ thống xuất chỉ có vài lớp thẻ.', EXPORT_AGAIN)
  }
}

/** The parser gives each element as an object of one key, its name, beside its attributes. */
function elementsOf(nodes: unknown): XmlElement[] {
  if (!Array.isArray(nodes)) return []
  return nodes.flatMap((node: Record<string, unknown>) => {
    const name = Object.keys(node).find((key) => key !== ATTRIBUTES)
    if (name === undefined || name === '#text') return []
    const content = node[name]
    const attributes = (node[ATTRIBUTES] ?? {}) as Record<string, string>
    return [{ name, attributes, text: ownText(content), children: elementsOf(content) }]
  })
}

const ownText = (content: unknown): string =>
  Array.isArray(content)
    ? content.map((node: Record<string, unknown>) => (typeof node['#text'] === 'string' ? node['#text'] : '')).join('')
    : ''
