import type { Diagnostic } from '../../machines/check/diagnostic.js'
import { fingerprintOf } from './fingerprint.js'
import { oneLine } from './plain.js'

/** What was found before and after some files were mended. */
export interface Mending {
  before: readonly Diagnostic[]
  after: readonly Diagnostic[]
  /** The files that were mended. */
  files: ReadonlySet<string>
}

/**
 * What a person must still look at in the files that were mended, and what the mends have laid bare elsewhere; of
 * everything else only how much there is.
 */
export function sayAfterMends({ before, after, files }: Mending): string {
  const open = after.filter(({ accepted }) => accepted === undefined)
  if (open.length === 0) return 'Kiểm tra lại: không còn phát hiện nào.\n'
  const known = new Set(before.map(fingerprintOf))
  const [own, rest]: [Diagnostic[], Diagnostic[]] = [[], []]
  for (const found of open) (isOf(found, files) || !known.has(fingerprintOf(found)) ? own : rest).push(found)
  return [
    own.length === 0
      ? 'Kiểm tra lại: các tệp vừa sửa không còn phát hiện nào.\n'
      : `Kiểm tra lại: trong các tệp vừa sửa, hoặc mới lộ ra sau khi sửa, còn ${counts(own)} phải tự xem.\n`,
    ...own.slice(0, SHOWN).map(inOneLine),
    ...(own.length > SHOWN ? [`và ${own.length - SHOWN} phát hiện nữa trong số đó.\n`] : []),
    ...(rest.length > 0 ? [`Ở các tệp khác vẫn còn ${counts(rest)} như trước; chạy tthc check để xem.\n`] : []),
  ].join('')
}

const SHOWN = 10

const isOf = ({ file, definition }: Diagnostic, files: ReadonlySet<string>): boolean =>
  files.has(file) || (definition !== undefined && files.has(definition.file))

function counts(found: readonly Diagnostic[]): string {
  const errors = found.filter(({ severity }) => severity === 'error').length
  return `${errors} lỗi, ${found.length - errors} cảnh báo`
}

const inOneLine = ({ file, line, rule, what }: Diagnostic): string =>
  `${oneLine(`${file}:${line}: ${what} [${rule}]`)}\n`
