import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import type { Command } from 'commander'
import { bookletUnit, provinceOf } from '../../generators/drawings/booklet-units.js'
import type { UnitSource } from '../../generators/units.js'
import { fileName } from '../../generators/naming.js'
import { packetDocx } from '../../generators/packet/docx.js'
import { packetOf } from '../../generators/packet/packet.js'
import { packetAbout } from '../../generators/packet/sheets.js'
import { listWorkbook, type ListSheet } from '../../generators/systems/workbook.js'
import type { Day } from '../../machines/model/register.js'
import { readCsv } from '../../machines/source/csv/read-csv.js'
import { pathOf } from '../disk.js'
import { UsageFault } from '../fault.js'
import { loadCorpus, type Loaded } from '../load.js'
import { toSheet } from '../packet/grid.js'
import { readPacket } from '../packet/read-back.js'
import { sayReturned } from '../packet/say.js'
import { staffSheet, unitSheet, type PacketSheet } from '../packet/sheet-rows.js'
import { provinceCases } from '../province-cases.js'
import { readSettings } from '../settings.js'
import { parseDay, today } from '../today.js'

interface Options {
  unit?: string
  province?: string
  out?: string
  asOf?: Day
  read?: string
  merge?: boolean
}

/** `tthc packet`: the review packet of a unit, as a document to sign and a workbook that comes back. */
export const register = (parent: Command): void => {
  parent
    .command('packet')
    .description('Lập phiếu rà soát trước 10 ngày của một đơn vị (DOCX để ký, XLSX để sửa), hoặc đọc phiếu gửi lại.')
    .option('--unit <mã>', 'mã đơn vị: năm chữ số của xã, phường, hoặc mã cơ quan như so-y-te')
    .option('--province <tỉnh>', 'tỉnh của đơn vị, cần khi nhiều tỉnh có cùng mã')
    .option('--out <thư mục>', 'ghi hai tệp vào thư mục này (mặc định: thư mục hiện tại)')
    .option('--as-of <ngày>', 'theo số liệu có hiệu lực vào ngày này (mặc định: hôm nay)', parseDay)
    .option('--read <tệp>', 'đọc phiếu XLSX gửi lại: in những gì đơn vị đã sửa và những ô không dùng được')
    .option('--merge', 'cùng với --read: ghi những gì đã sửa vào tệp CSV của tỉnh')
    .addHelpText('after', examples)
    .action(async ({ read, unit, ...options }: Options) => {
      if ((read === undefined) === (unit === undefined))
        throw new UsageFault('Dùng --unit để lập phiếu, hoặc --read để đọc phiếu gửi lại.')
      if (read === undefined && options.merge === true) throw new UsageFault('--merge chỉ dùng cùng với --read.')
      await (read === undefined ? make(unit ?? '', options) : takeBack(read, options))
    })
}

async function make(unit: string, { province, out = '.', asOf = today() }: Options): Promise<void> {
  const base = process.cwd()
  const loaded = loadCorpus(readSettings(base).roots, { base, spreadsheets: true })
  const { rollout } = loaded.corpus.registers
  if (rollout === undefined)
    throw new UsageFault(
      'Chưa có danh mục triển khai (national/registers/rollout.ts), nên không biết phiếu gồm những gì.',
    )
  const source = sourceOf(loaded, unit, province, asOf)
  const found = bookletUnit(unit, source)
  if (found === undefined) throw new UsageFault(`Không tìm thấy đơn vị "${unit}". ${WHERE_CODES}`)
  const local: UnitSource = { ...source, province: provinceOf(found, source.province) }
  const packet = packetOf(found, provinceCases(loaded, source), local, rollout)
  const folder = folderOf(loaded, source.province.id)
  const rows = <T extends object>(sheet: PacketSheet<T>): ListSheet => {
    const path = pathOf(base, `${folder}/${sheet.file}`)
    const all = existsSync(path) ? readCsv(readFileSync(path), sheet.columns, sheet.file).rows : []
    return toSheet(
      sheet,
      all.map(({ value }) => value).filter((row) => sheet.unitOf(row) === unit),
    )
  }
  const files = {
    docx: await packetDocx(packet),
    xlsx: await listWorkbook(packetAbout(found.name, packet.due), [rows(unitSheet), rows(staffSheet)]),
  }
  mkdirSync(pathOf(base, out), { recursive: true })
  for (const [ending, bytes] of Object.entries(files)) {
    const file = join(pathOf(base, out), `phieu-ra-soat-${fileName(unit)}.${ending}`)
    writeFileSync(file, bytes)
    process.stdout.write(`${file}\n`)
  }
  const gaps = packet.items.filter(({ gap }) => gap !== undefined)
  process.stdout.write(
    gaps.length === 0
      ? 'Phiếu đủ mọi nội dung.\n'
      : `Còn ${gaps.length} nội dung chưa đủ:\n${gaps.map(({ text, gap }) => `  ${text}: ${gap ?? ''}\n`).join('')}`,
  )
}

async function takeBack(file: string, { merge = false }: Options): Promise<void> {
  const base = process.cwd()
  const loaded = loadCorpus(readSettings(base).roots, { base, spreadsheets: true })
  const returned = await readPacket(base, file, (unit) => {
    const [home] = [...(loaded.corpus.records ?? [])].filter(([, { units }]) =>
      units.some(({ value }) => value.code === unit),
    )
    return home && folderOf(loaded, home[0])
  })
  const isBad = returned.files.some(({ bad }) => bad.length > 0)
  if (merge && !isBad)
    for (const { changes, write } of returned.files) if (changes.some(({ kind }) => kind !== 'missing')) write()
  process.stdout.write(sayReturned(returned, merge && !isBad))
  if (isBad) process.exitCode = 1
}

/** Where the codes of units stand. */
const WHERE_CODES =
  'Mã xã, phường, đặc khu là năm chữ số, mã sở như so-y-te: xem cột "Mã đơn vị" của procedures/<tỉnh>/province/units.csv.'

function sourceOf({ corpus }: Loaded, unit: string, province: string | undefined, asOf: Day): UnitSource {
  const found = [...corpus.provinces.values()]
    .map(({ value }) => ({ corpus, province: value, asOf }))
    .filter((one) => (province === undefined || one.province.id === province) && bookletUnit(unit, one) !== undefined)
  const [first, second] = found
  if (first === undefined) throw new UsageFault(`Không tỉnh nào có đơn vị "${unit}" vào ngày này. ${WHERE_CODES}`)
  if (second !== undefined)
    throw new UsageFault(
      `Nhiều tỉnh có đơn vị "${unit}"; thêm --province: ${found.map((one) => one.province.id).join(', ')}.`,
    )
  return first
}

const folderOf = ({ corpus }: Loaded, province: string): string =>
  corpus.provinces.get(province)?.file.replace(/\/province\/[^/]+$/, '') ?? ''

const examples = `
Ví dụ:
  tthc packet --unit 21025 --out phieu                  lập phiếu của một phường: DOCX để ký, XLSX để sửa
  tthc packet --read phieu/phieu-ra-soat-21025.xlsx     xem đơn vị đã sửa gì, ô nào không dùng được
  tthc packet --read phieu-ra-soat-21025.xlsx --merge   ghi vào tệp CSV của tỉnh`
