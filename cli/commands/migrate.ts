import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { Option, type Command } from 'commander'
import { diffCorpora, sideOf } from '../../machines/compare/diff-corpus.js'
import { migrationPlans, type MigrationPlan } from '../../machines/compare/passage.js'
import { versionsOf } from '../../machines/build/versions.js'
import type { Corpus } from '../../machines/model/corpus.js'
import type { Day } from '../../machines/model/register.js'
import { pathOf } from '../disk.js'
import { DossierLists } from '../dossier-lists.js'
import { UsageFault } from '../fault.js'
import { judgeDossiers, type DossierCount } from '../migrate-dossiers.js'
import { sayCount, sayPlans } from '../reporters/migration/text.js'
import { judgeFolder } from '../review.js'
import { beginSwap } from '../swap.js'
import { parseDay, today } from '../today.js'
import { openTree } from '../tree.js'

interface Options {
  dossiers?: string
  out?: string
  format: 'text' | 'json'
  asOf?: Day
}

/** `tthc migrate`: what becomes of the dossiers that are half-way when a process changes. */
export const register = (parent: Command): void => {
  parent
    .command('migrate')
    .description(
      'Nói hồ sơ đang giải quyết đi đâu khi quy trình đổi: ở nguyên bước, chuyển bước, làm tiếp theo quy trình cũ, hay cần người quyết.',
    )
    .argument(
      '[bản trước]',
      'thư mục, hoặc nhánh, thẻ, commit của git; bỏ trống: các phiên bản nối tiếp nhau trong kho này',
    )
    .argument('[bản sau]', 'thư mục, hoặc nhánh, thẻ, commit của git (mặc định: thư mục đang đứng)', '.')
    .option('--dossiers <tệp>', 'danh sách hồ sơ (CSV: Mã hồ sơ, Mã thủ tục, Trạng thái, Ngày nhận, Ngày hẹn trả)')
    .option('--out <thư mục>', 'ghi kế hoạch (JSON cho hệ thống, XLSX cho văn phòng) và các danh sách hồ sơ vào đây')
    .addOption(new Option('--format <dạng>', 'dạng in ra màn hình').choices(['text', 'json']).default('text'))
    .option('--as-of <ngày>', 'chuyển sang phiên bản có hiệu lực vào ngày này (mặc định: phiên bản mới nhất)', parseDay)
    .addHelpText('after', examples)
    .action(async (before: string | undefined, after: string, options: Options) => {
      const base = process.cwd()
      const plans = await plansOf(base, before, after, options.asOf)
      const list = options.dossiers === undefined ? undefined : listOf(base, options.dossiers)
      const count = await judge(plans, list, options.out === undefined ? undefined : pathOf(base, options.out))
      process.stdout.write(
        options.format === 'json'
          ? `${JSON.stringify({ plans, ...(count && { dossiers: count }) }, null, 2)}\n`
          : sayPlans(plans) + (count === undefined ? '' : `\n${sayCount(count)}`),
      )
      if (plans.some(({ faults }) => faults.some(({ possible }) => possible !== true))) process.exitCode = 1
    })
}

const examples = `
Ví dụ:
  tthc migrate                                   các phiên bản nối tiếp nhau trong thư mục procedures
  tthc migrate main                              từ bản của nhánh main sang bản đang sửa
  tthc migrate main --dossiers ho-so.csv --out chuyen-tiep`

async function plansOf(base: string, before: string | undefined, after: string, asOf: Day | undefined) {
  if (before === undefined) {
    const { loaded, result } = judgeFolder(base, asOf ?? today())
    return withinOne(soundOf(loaded.corpus, result.sound), asOf)
  }
  const trees = [await openTree(base, before), await openTree(base, after)] as const
  try {
    const [old, fresh] = trees.map(({ folder }) => {
      const { loaded, result } = judgeFolder(folder, asOf ?? today())
      return soundOf(loaded.corpus, result.sound)
    })
    return old === undefined || fresh === undefined ? [] : between(old, fresh)
  } finally {
    for (const tree of trees) tree.dispose()
  }
}

/** A version that is not sound has no states to speak of. */
const soundOf = (corpus: Corpus, sound: ReadonlySet<string>): Corpus => ({
  ...corpus,
  processes: corpus.processes.filter(({ id }) => sound.has(id)),
})

const between = (old: Corpus, fresh: Corpus): MigrationPlan[] =>
  diffCorpora(old, fresh).flatMap(({ before, after }) => {
    const was = old.processes.find(({ id }) => id === before?.id)
    const is = fresh.processes.find(({ id }) => id === after?.id)
    return was === undefined ? [] : migrationPlans(sideOf(was, old), is && sideOf(is, fresh))
  })

/** Of several versions in a row, the change into the one that is in force on the day, or into the last one. */
function withinOne(corpus: Corpus, asOf: Day | undefined): MigrationPlan[] {
  return [...versionsOf(corpus).values()].flatMap((versions) => {
    const begun = versions.filter(({ value }) => asOf === undefined || value.effective.from <= asOf)
    const [before, after] = begun.slice(-2)
    return before === undefined || after === undefined
      ? []
      : migrationPlans(sideOf(before, corpus), sideOf(after, corpus))
  })
}

function listOf(base: string, name: string): string {
  const file = pathOf(base, name)
  if (!existsSync(file)) throw new UsageFault(`Không có tệp danh sách hồ sơ "${name}".`)
  return file
}

/** Counts the dossiers; with a folder, writes plans and lists there and puts it in place in whole. */
async function judge(
  plans: readonly MigrationPlan[],
  list: string | undefined,
  target: string | undefined,
): Promise<DossierCount | undefined> {
  if (target === undefined) return list === undefined ? undefined : judgeDossiers(list, plans, () => undefined)
  const swap = beginSwap(target)
  try {
    const lists = new DossierLists(join(swap.staging, 'ho-so'))
    let count: DossierCount | undefined
    try {
      count = list === undefined ? undefined : await judgeDossiers(list, plans, (row) => lists.add(row))
    } finally {
      lists.close()
    }
    const { plansToXlsx } = await import('../reporters/migration/xlsx.js')
    const data = { format: 'tthc/migration/1', plans, ...(count && { dossiers: count }) }
    writeFileSync(join(swap.staging, 'chuyen-tiep.json'), `${JSON.stringify(data, null, 2)}\n`)
    writeFileSync(join(swap.staging, 'chuyen-tiep.xlsx'), await plansToXlsx(plans))
    writeFileSync(join(swap.staging, 'manifest.json'), `${JSON.stringify({ format: 'tthc/manifest/migration' })}\n`)
    await swap.commit()
    return count
  } catch (error) {
    swap.abandon()
    throw error
  }
}
