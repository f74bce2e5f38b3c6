import type { Process } from '../../machines/model/process.js'
import type { Province } from '../../machines/model/registry.js'
import { slug } from '../../machines/model/words.js'
import type { ImportedTable } from './imported-table.js'
import { procedureName } from './names.js'

/** A table is imported only when its definition would be whole: nothing is made up for it. */
export function whatIsMissing(
  table: ImportedTable | undefined,
  province: Province | undefined,
  effective: string | undefined,
): string | undefined {
  if (table === undefined || table.sections.every((section) => section.rows.length === 0))
    return 'Bảng không có bước nào.'
  if (province === undefined) return `Chưa có tỉnh "${table.province}" trong procedures/; chỉ rõ bằng --province.`
  if (slug(table.name) === '') return 'Không thấy tên thủ tục; ghi ở dòng trên bảng hoặc bằng --name.'
  if (slug(table.field) === '') return 'Không thấy lĩnh vực; ghi "Lĩnh vực: …" ở dòng trên bảng hoặc bằng --field.'
  if (effective === undefined) return 'Không thấy ngày của quyết định; ghi ở dòng trên bảng hoặc bằng --date.'
  return undefined
}

/** The file that defines this process: the same codes (or name) by the same decision, at the same level. */
export function alreadyDefined(
  table: ImportedTable,
  province: Province,
  processes: readonly { file: string; value: Process }[],
): string | undefined {
  const name = procedureName(table)
  const same = processes.find(({ value }) => {
    const codes = value.of.flatMap(({ code }) => code ?? [])
    const isSame = codes.length > 0 ? codes.join(' ') === table.codes.join(' ') : value.of[0]?.name === name
    return (
      value.province === province.id && value.decision?.no === table.decision?.no && isSame && sameLevel(table, value)
    )
  })
  return same?.file
}

/** A source that does not say the level is taken to mean the one process that there is. */
const sameLevel = (table: ImportedTable, { level }: Process): boolean =>
  table.level === undefined || level === undefined || table.level === level

/** Whether a printed name ('Tỉnh Cao Bằng') or an id is that of the province. */
export const isNamed = (province: Province, printed: string): boolean => {
  const plain = slug(printed).replace(/^(tinh|thanh-pho|tp)-/, '')
  return province.id === plain || slug(province.name).replace(/^(tinh|thanh-pho|tp)-/, '') === plain
}
