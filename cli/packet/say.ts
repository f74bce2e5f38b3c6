import { oneLine } from '../reporters/plain.js'
import type { RowChange } from './changes.js'
import type { Returned } from './read-back.js'

const KINDS: Readonly<Record<RowChange['kind'], string>> = {
  changed: 'sửa',
  added: 'thêm',
  missing: 'không còn trong phiếu, vẫn giữ (người thôi việc thì ghi "Đến ngày")',
}

/** What a returned packet changes, and what in it cannot be used. Cells about persons are named, not repeated. */
export function sayReturned({ unit, notices, files }: Returned, isMerged: boolean): string {
  const bad = files.flatMap((one) => one.bad)
  const changes = files.flatMap((one) => one.changes).filter(({ kind }) => kind !== 'missing')
  const said = [
    `Phiếu của đơn vị ${unit}: ${changes.length} dòng thay đổi, ${bad.length} ô không dùng được.`,
    ...notices,
  ]
  for (const { file, changes: own, confidential } of files)
    for (const { key, kind, cells } of own) {
      said.push(`${file}: ${key}: ${KINDS[kind]}`)
      for (const { heading, before, after } of cells)
        said.push(confidential ? `  ${heading}` : `  ${heading}: ${before || '(trống)'} → ${after || '(trống)'}`)
    }
  for (const { at, what, fix } of bad) said.push(`Ô ${at}: ${what} ${fix}`)
  said.push(
    bad.length > 0
      ? 'Chưa ghi gì: sửa các ô trên rồi đọc lại.'
      : changes.length === 0
        ? 'Không có gì để ghi.'
        : isMerged
          ? 'Đã ghi vào tệp CSV; xem lại bằng git diff và tthc check.'
          : 'Chưa ghi gì; thêm --merge để ghi vào tệp CSV.',
  )
  return said.map((line) => `${oneLine(line)}\n`).join('')
}
