import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { Argument, Option, type Command } from 'commander'
import { heirFinder } from '../../machines/compare/heirs.js'
import type { Day } from '../../machines/model/register.js'
import { withClaim } from '../claim.js'
import { pathOf } from '../disk.js'
import { DossierLists } from '../dossier-lists.js'
import { UsageFault } from '../fault.js'
import { judgeDossiers, type DossierCount, type JudgedBy } from '../migrate-dossiers.js'
import { passagesOf } from '../passages.js'
import { oneLine } from '../reporters/plain.js'
import { sayCount, sayPlans } from '../reporters/migration/text.js'
import { beginSwap, type Swap } from '../swap.js'
import { parseDay } from '../today.js'

interface Options {
  dossiers?: string
  units?: string
  out?: string
  format: 'text' | 'json'
  asOf?: Day
}

/** `tthc migrate`: what becomes of the dossiers that are half-way when a process changes. */
export const register = (parent: Command): void => {
  parent
    .command('migrate')
    .description(
      'Nói hồ sơ đang giải quyết đi đâu khi quy trình đổi: ở nguyên bước, chuyển bước, làm tiếp theo quy trình cũ, hay cần người quyết định.',
    )
    .argument(
      '[bản trước]',
      'thư mục, hoặc nhánh, thẻ hoặc bản lưu (commit) của git; bỏ trống: các phiên bản nối tiếp nhau trong kho này',
    )
    .addArgument(
      new Argument('[bản sau]', 'thư mục, hoặc nhánh, thẻ hoặc bản lưu (commit) của git').default(
        '.',
        'thư mục hiện tại',
      ),
    )
    .option(
      '--dossiers <tệp>',
      'danh sách hồ sơ (CSV: Mã hồ sơ, Mã thủ tục, Trạng thái, Ngày nhận, Ngày hẹn trả; thêm Đơn vị nhận, Địa bàn để tìm đơn vị kế thừa)',
    )
    .option('--units <tệp>', 'danh sách đơn vị kế thừa (mặc định: successions.csv của các tỉnh)')
    .option('--out <thư mục>', 'ghi kế hoạch (JSON cho hệ thống, XLSX cho văn phòng) và các danh sách hồ sơ vào đây')
    .addOption(new Option('--format <dạng>', 'dạng in ra màn hình').choices(['text', 'json']).default('text'))
    .option('--as-of <ngày>', 'chuyển sang phiên bản có hiệu lực vào ngày này (mặc định: phiên bản mới nhất)', parseDay)
    .addHelpText('after', examples)
    .action(async (before: string | undefined, after: string, options: Options) => {
      const base = process.cwd()
      const { plans, successions, unplanned, known } = await passagesOf(base, before, after, options)
      for (const file of unplanned)
        process.stderr.write(`tthc: chưa lập được kế hoạch cho ${oneLine(file)}: ${UNPLANNED}\n`)
      if (unplanned.length > 0 && options.dossiers !== undefined)
        throw new UsageFault('Chưa xếp danh sách hồ sơ: hồ sơ của các quy trình trên sẽ bị xếp sai.')
      const list = options.dossiers === undefined ? undefined : listOf(base, options.dossiers)
      const heirOf = successions.length === 0 ? undefined : heirFinder(successions)
      const out = options.out === undefined ? undefined : pathOf(base, options.out)
      const count = await judge({ plans, heirOf, known }, list, out)
      process.stdout.write(
        options.format === 'json'
          ? `${JSON.stringify({ plans, ...(count && { dossiers: count }) }, null, 2)}\n`
          : sayPlans(plans) + (count === undefined ? '' : `\n${sayCount(count)}`),
      )
      if (unplanned.length > 0 || plans.some(({ faults }) => faults.some(({ possible }) => possible !== true)))
        process.exitCode = 1
    })
}

const UNPLANNED = 'bản trước hoặc bản sau chưa đọc được hay còn lỗi cấu trúc; chạy tthc check.'

const examples = `
Ví dụ:
  tthc migrate                                   các phiên bản nối tiếp nhau trong thư mục procedures
  tthc migrate main                              từ bản của nhánh main sang bản đang sửa
  tthc migrate main --dossiers ho-so.csv --out chuyen-tiep`

function listOf(base: string, name: string): string {
  const file = pathOf(base, name)
  if (!existsSync(file)) throw new UsageFault(`Không có tệp danh sách hồ sơ "${name}".`)
  return file
}

/** Counts the dossiers; with a folder, writes plans and lists there and puts it in place in whole. */
async function judge(
  by: JudgedBy,
  list: string | undefined,
  target: string | undefined,
): Promise<DossierCount | undefined> {
  if (target === undefined) return list === undefined ? undefined : judgeDossiers(list, by, () => undefined)
  return withClaim(target, (claim) => writePlans(beginSwap(claim), by, list))
}

async function writePlans(swap: Swap, by: JudgedBy, list: string | undefined): Promise<DossierCount | undefined> {
  try {
    const lists = new DossierLists(join(swap.staging, 'ho-so'))
    let count: DossierCount | undefined
    try {
      count = list === undefined ? undefined : await judgeDossiers(list, by, (row) => lists.add(row))
    } finally {
      lists.close()
    }
    const { plansToXlsx } = await import('../reporters/migration/xlsx.js')
    const data = { format: 'tthc/migration/1', plans: by.plans, ...(count && { dossiers: count }) }
    writeFileSync(join(swap.staging, 'chuyen-tiep.json'), `${JSON.stringify(data, null, 2)}\n`)
    writeFileSync(join(swap.staging, 'chuyen-tiep.xlsx'), await plansToXlsx(by.plans))
    writeFileSync(join(swap.staging, 'manifest.json'), `${JSON.stringify({ format: 'tthc/manifest/migration' })}\n`)
    await swap.commit()
    return count
  } catch (error) {
    swap.abandon()
    throw error
  }
}
