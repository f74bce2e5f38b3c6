import { EXPORT_AGAIN, ExportFault } from '../drift/export-fault.js'
import { unpack } from '../drift/unpack.js'
import { parseXml } from '../drift/xml-tree.js'
import type { ElementName } from './elements.js'
import { PARTS, partOf, type PackedFile } from './parts.js'
import { readElement, type ElementFault } from './read-element.js'

/** A file of a package as it was read, with everything in which it departs from the format. */
export interface ReadFile extends PackedFile {
  faults: readonly ElementFault[]
}
export interface ReadPackage {
  /** The one top folder; empty where there is none. */
  folder: string
  /** In the order of the zip. */
  files: readonly ReadFile[]
  /** Paths of files that the format knows and this tool does not fill, or that it does not know. */
  others: readonly string[]
}

/** Reads an import package or an export of the same format; throws `ExportFault` where it is none. */
export function readPackage(bytes: Uint8Array): ReadPackage {
  const entries = [...unpack(bytes)].filter(([path]) => !path.endsWith('/') && !OF_THE_ZIPPER.test(path))
  const folder = topFolder(entries.map(([path]) => path))
  const files: ReadFile[] = []
  const others: string[] = []
  for (const [path, content] of entries) {
    const inside = path.slice(folder.length)
    const part = partOf(inside)
    if (part === undefined) others.push(inside)
    else files.push(readFile(part, inside, content))
  }
  if (files.length === 0)
    throw new ExportFault(
      'Tệp nén không phải gói OpenCPS: không có tệp nào mà định dạng quy định.',
      'Ví dụ phải có StepConfig.xml, processes/*.xml.',
      EXPORT_AGAIN,
    )
  return { folder: folder.slice(0, -1), files, others }
}

/** What the computer adds that a package was zipped again on. */
const OF_THE_ZIPPER = /(?:^|\/)(?:__MACOSX\/.*|\.DS_Store|Thumbs\.db|desktop\.ini)$/i

/** The one top folder with its stroke; empty where the files were zipped without it, which an importer would not take. */
function topFolder(paths: readonly string[]): string {
  if (paths.some((path) => partOf(path) !== undefined)) return ''
  const folders = new Set(paths.map((path) => path.slice(0, path.indexOf('/') + 1)))
  const [folder] = folders
  if (folder !== undefined && folder !== '' && folders.size === 1) return folder
  throw new ExportFault(
    'Tệp nén không phải gói OpenCPS: phải có đúng một thư mục ở ngoài cùng.',
    `Tìm thấy ${folders.size === 0 ? 'không có tệp nào' : [...folders].map((one) => `"${one || '(tệp rời)'}"`).join(', ')}.`,
    EXPORT_AGAIN,
  )
}

function readFile(part: PackedFile['part'], path: string, content: Uint8Array): ReadFile {
  const expected: ElementName = PARTS[part].root
  const element = parseXml(content, path)
  if (element.name !== expected)
    throw new ExportFault(
      `"${path}" có phần tử gốc <${element.name.slice(0, 60)}>, phải là <${expected}>.`,
      'Tệp thuộc loại khác hoặc đặt nhầm thư mục.',
      EXPORT_AGAIN,
    )
  const { value, faults } = readElement(expected, element)
  return { part, path, root: value, says: [], faults }
}

/** The roots of one part, with their paths. */
export const rootsOf = <P extends PackedFile['part']>(
  files: readonly PackedFile[],
  part: P,
): readonly { path: string; root: PackedFile<P>['root'] }[] =>
  files.filter((file): file is PackedFile<P> => file.part === part).map(({ path, root }) => ({ path, root }))
