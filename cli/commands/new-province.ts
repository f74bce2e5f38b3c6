import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { InvalidArgumentError, type Command } from 'commander'
import { unitDomains } from '../../generators/sample/domains.js'
import { successionsOf } from '../../generators/sample/successions.js'
import { sampleUnits, type OfficeUnit } from '../../generators/sample/units.js'
import { parseIdentifier } from '../../machines/model/codes/identifier.js'
import { capital, list, slug } from '../../machines/model/words.js'
import {
  flattenSuccession,
  flattenUnit,
  SUCCESSION_COLUMNS,
  UNIT_COLUMNS,
} from '../../machines/source/csv/province-columns.js'
import { writeCsv } from '../../machines/source/csv/write-csv.js'
import { UsageFault } from '../fault.js'
import { writeNew } from '../new-file.js'
import { provinceSkeleton } from '../province-skeleton.js'
import { DEFINITIONS, refuseInside } from '../repository.js'
import { readShipped } from '../shipped.js'

interface Options {
  identifier: string
  mergers?: string
}

/**
 * `tthc new province`: the list of a province's units, public facts as they are, everything else marked as sample; and its
 * registry, where it has none yet.
 */
export const register = (parent: Command): void => {
  parent
    .command('province')
    .description(
      'Tạo thư mục của một tỉnh: danh sách đơn vị (units.csv; số liệu không công khai là số liệu mẫu, có đánh dấu) và, nếu chưa có, định nghĩa của tỉnh cùng danh mục cơ quan.',
    )
    .argument('<mã tỉnh>', 'mã tỉnh hai chữ số, ví dụ 51')
    .requiredOption('--identifier <mã>', 'mã định danh cấp 1 của tỉnh, ví dụ H48', readIdentifier)
    .option('--mergers <tệp>', 'danh sách sáp nhập xã (CSV) để tạo successions.csv')
    .addHelpText('after', examples)
    .action((code: string, options: Options) => {
      process.stdout.write(createUnits(process.cwd(), code, options))
    })
}

interface AdministrativeUnits {
  provinces: readonly { code: string; name: string; communes: readonly (readonly [string, string])[] }[]
}

/** Whoever gives the name means its number; whoever gives another number sees all of them. */
function unknownProvince(given: string, { provinces }: AdministrativeUnits): string {
  const own = slug(given).replace(/^(?:tinh|thanh-pho)-/, '')
  const meant = provinces.filter(({ name }) => slug(name).endsWith(`-${own}`))
  const shown = (meant.length > 0 ? meant : provinces).map(({ code, name }) => `${code} ${name}`)
  return `Không có tỉnh nào mang mã "${given}" (Quyết định số 19/2025/QĐ-TTg). Ghi mã hai chữ số: ${shown.join(', ')}.`
}

function createUnits(base: string, code: string, { identifier, mergers }: Options): string {
  const { provinces } = readShipped<AdministrativeUnits>('national/units/don-vi-hanh-chinh.json')
  const province = provinces.find((one) => one.code === code)
  if (province === undefined) throw new UsageFault(unknownProvince(code, { provinces }))
  refuseInside(base)
  const name = province.name.replace(/^(Tỉnh|Thành phố)\s+/u, '')
  const id = slug(name)
  // The source writes the type of one of the 3,321 in small letters, and by its type a unit gets its work.
  const communes = province.communes.map(([unit, full]) => ({ code: unit, name: capital(full) }))
  const { offices } = readShipped<{ offices: readonly OfficeUnit[] }>('national/units/co-quan-cap-tinh.json')
  const units = sampleUnits({ id, name, identifier }, offices, communes)
  const files = new Map([['units.csv', writeCsv(units.map(flattenUnit), UNIT_COLUMNS)]])
  if (mergers !== undefined) {
    const rows = successionsOf(readFileSync(join(base, mergers), 'utf8'), code)
    files.set('successions.csv', writeCsv(rows.map(flattenSuccession), SUCCESSION_COLUMNS))
  }
  const lists = [...files].map(([file, content]) => writeNew(base, `${DEFINITIONS}/${id}/province/${file}`, content))
  const definitions = [...provinceSkeleton(base, DEFINITIONS, { id, code, name, identifier })]
  const { homonyms } = unitDomains(communes)
  return [
    ...[...lists, ...definitions.map(([file, text]) => writeNew(base, file, text))].map((file) => `Đã tạo: ${file}`),
    `${units.length} đơn vị, trong đó ${communes.length} xã, phường, đặc khu.`,
    ...homonyms.map((group) => `Tên miền phải phân biệt: ${list(group.map((unit) => `${unit.name} (${unit.code})`))}.`),
    'Số liệu mẫu phải thay bằng số liệu thật trước khi dùng; cột "Số liệu mẫu" ghi rõ ô nào là mẫu.',
    ...(definitions.length === 0
      ? []
      : [
          `Việc tiếp theo: ghi sở, phòng của tỉnh vào ${DEFINITIONS}/${id}/province/offices.ts, rồi tạo thủ tục đầu tiên: tthc new procedure <mã> "<tên>" --province ${id} --field <lĩnh vực>`,
        ]),
    '',
  ].join('\n')
}

function readIdentifier(text: string): string {
  const parsed = parseIdentifier(text)
  if (parsed.ok && !text.includes('.')) return text
  throw new InvalidArgumentError('viết mã định danh cấp 1 gồm một chữ cái và hai chữ số, ví dụ H48.')
}

const examples = `
Ví dụ:
  tthc new province 51 --identifier H48
  tthc new province 51 --identifier H48 --mergers sap-nhap-xa-2025.csv`
