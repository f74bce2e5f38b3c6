import type { National } from '../../machines/model/national.js'
import type { Process } from '../../machines/model/process.js'
import type { LawRegister, PolicyRegister, Province, RoleRegister } from '../../machines/model/registry.js'
import { readCitations } from './citations.js'
import { groupTables, type TableGroup } from './group-tables.js'
import { firstSyllables, shortSlug } from './ids.js'
import { toContext } from './import-context.js'
import { importCarried } from './import-carried.js'
import type { ImportedTable, Unplaced } from './imported-table.js'
import { procedureName } from './names.js'
import { FactFiles } from './fact-files.js'
import { printProcess, type DefinitionImport } from './print-definition.js'
import { toNationals } from './to-national.js'
import { toProcess } from './to-process.js'
import { alreadyDefined, isNamed, whatIsMissing } from './whose-table.js'

/** What tables are understood with. */
export interface ImportRegisters {
  provinces: readonly Province[]
  roles: RoleRegister
  policies: PolicyRegister
  laws: LawRegister
  /** Files of national facts that are already defined: code (or, where there is none, the path) → path below `procedures/`. */
  nationals: ReadonlyMap<string, string>
  /** Processes that are already defined: they are the source now, their tables are not imported again. */
  processes: readonly { file: string; value: Process }[]
}

export interface ImportedDefinition {
  /** Ids of the tables that it was made of. */
  tables: readonly string[]
  /** Path below `procedures/`. */
  path: string
  process: Process
  content: string
}
export interface Imported {
  definitions: readonly ImportedDefinition[]
  /** Files of national facts that are not yet defined: path below `procedures/` → text. */
  nationals: ReadonlyMap<string, string>
  unplaced: readonly Unplaced[]
}

const LONGEST_SLUG = 56
const UNKNOWN_BASIS = 'Căn cứ nêu văn bản chưa có trong danh mục văn bản; thêm vào danh mục nếu cần dẫn.'

/** Makes definitions from printed tables. Pure: writes nothing, guesses nothing, lists what it could not place. */
export function importTables(tables: readonly ImportedTable[], registers: ImportRegisters): Imported {
  const unplaced: Unplaced[] = []
  const facts = new FactFiles(registers.nationals)
  const paths = new Set<string>()
  const made = groupsOf(tables).flatMap((group) => {
    const one = importGroup(group, registers, unplaced)
    if (!one) return []
    const path = freePath(`${one.process.province}/${one.folder}`, one.stem, group, paths)
    const files = one.process.of.map((national, i) => facts.add(national, one.folder, stemOf(path), i))
    return [{ group, path, files, process: one.process }]
  })
  const definitions = made.map(({ group, path, files, process }) => {
    const of = process.of.map((national, i) => facts.get(files[i] ?? '') ?? national)
    const imports = files.map((file, i) => toImport(file, files.length === 1 ? '' : String(i + 1)))
    const whole = { ...process, of }
    return {
      tables: group.tables.map((table) => table.id),
      path,
      process: whole,
      content: printProcess(whole, imports),
    }
  })
  return { definitions, nationals: facts.print(), unplaced }
}

/** Tables of one carried process belong together; the others by what they say. */
function groupsOf(tables: readonly ImportedTable[]): TableGroup[] {
  const carried = new Set(tables.flatMap((table) => table.carried ?? []))
  const groups = [...carried].map((one) => ({
    kind: 'cases' as const,
    tables: tables.filter((table) => table.carried === one),
  }))
  return [...groups, ...groupTables(tables.filter((table) => table.carried === undefined))]
}

const stemOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1, -'.ts'.length)

function importGroup(
  group: TableGroup,
  registers: ImportRegisters,
  unplaced: Unplaced[],
): { process: Process; folder: string; stem: string } | undefined {
  const [first] = group.tables
  const carried = first?.carried
  if (carried !== undefined) {
    const process = importCarried(carried, group.tables, registers, unplaced)
    return process && { process, folder: carried.folder, stem: carried.slug }
  }
  const province = registers.provinces.find((one) => first !== undefined && isNamed(one, first.province))
  const effective = first?.effective ?? first?.decision?.date
  const missing = whatIsMissing(first, province, effective)
  const standing = first && province && alreadyDefined(first, province, registers.processes)
  const refused =
    missing ?? (standing === undefined ? undefined : `Đã có định nghĩa: ${standing}; sửa ở đó, không nhập lại.`)
  if (first === undefined || province === undefined || effective === undefined || refused !== undefined) {
    for (const table of group.tables) {
      unplaced.push({ table: table.id, place: 'cả bảng', cell: table.name, why: refused ?? '' })
    }
    return undefined
  }
  const contexts = group.tables.map((table) => toContext(table, province, registers.roles, unplaced))
  const of: National[] = toNationals(first, effective)
  const { cites, unknown } = readCitations(first.bases ?? [], registers.laws)
  for (const line of unknown) unplaced.push({ table: first.id, place: 'căn cứ', cell: line, why: UNKNOWN_BASIS })
  const process = toProcess(group, contexts, of, registers.policies, effective, cites)
  const folder = shortSlug(first.field.replace(/\s*\(.*\)$/, ''), 40)
  return (
    process && {
      process,
      folder,
      stem: shortSlug(first.slug ?? procedureName(first).replace(/ … .*$/, ''), LONGEST_SLUG),
    }
  )
}

/** Same name twice in one field: the level tells them apart, then a number. */
function freePath(folder: string, stem: string, group: TableGroup, taken: Set<string>): string {
  const level = shortSlug(group.tables[0]?.level ?? '', 16)
  const own = [stem, `${stem}-cap-${level}`].map((name) => `${folder}/${name}.ts`)
  let path = own.find((one) => !taken.has(one))
  for (let n = 2; path === undefined; n++)
    path = taken.has(`${folder}/${stem}-${n}.ts`) ? undefined : `${folder}/${stem}-${n}.ts`
  taken.add(path)
  return path
}

/** From `procedures/<tinh>/<linh-vuc>/x.ts` to `procedures/<file>`. */
function toImport(file: string, suffix: string): DefinitionImport {
  const stem = firstSyllables(stemOf(file), 4)
  const name = stem.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()).replace(/^(\d)/, '_$1')
  return { name: `${name}${suffix}`, from: `../../${file.slice(0, -'.ts'.length)}.js` }
}
