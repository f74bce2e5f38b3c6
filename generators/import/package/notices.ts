import type { OfficePackage } from './open-package.js'
import { readXml } from './xml.js'

/** Parts that do something, or bring something in; the importer leaves them alone and says so. */
const PARTS: readonly (readonly [RegExp, string])[] = [
  [/vbaProject\.bin$|\/macrosheets\//i, 'Tệp có macro; macro không được chạy và không được đọc.'],
  [/\/(?:embeddings|activeX)\//i, 'Tệp có đối tượng nhúng; đối tượng nhúng không được mở.'],
  [/\/afchunk|\.mht$/i, 'Tệp có phần chèn từ tài liệu khác (altChunk); phần này không được đọc.'],
  [/\/externalLinks\//i, 'Tệp có liên kết tới bảng tính khác; liên kết không được mở.'],
]
/** A link in the text is text; every other outside target would be fetched by an office program. */
const LINK = /\/hyperlink$/

/** What an Office file holds that is ignored on purpose. Vietnamese sentences, each once. */
export function noticesOf(file: OfficePackage): string[] {
  const found = PARTS.filter(([pattern]) => file.names.some((name) => pattern.test(name))).map(([, words]) => words)
  const outside = new Set<string>()
  for (const name of file.names.filter((one) => one.endsWith('.rels'))) {
    readXml(file.text(name) ?? '<x/>', {
      open(element, { TargetMode: mode, Type: type = '', Target: target = '' }) {
        if (/(?:^|:)Relationship$/.test(element) && mode === 'External' && !LINK.test(type)) outside.add(target)
      },
      close: () => undefined,
      text: () => undefined,
    })
  }
  return [...found, ...[...outside].map((target) => `Tệp trỏ ra ngoài tới "${target}"; địa chỉ này không được mở.`)]
}
