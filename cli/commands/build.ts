import process from 'node:process'
import { isatty } from 'node:tty'
import { InvalidArgumentError, Option, type Command } from 'commander'
import colors from 'picocolors'
import { targets, type Target } from '../../generators/registry.js'
import type { Day } from '../../machines/model/register.js'
import { list } from '../../machines/model/words.js'
import { makeTree, sealBuild, type MadeTree } from '../build-tree.js'
import { lastBuild, partsPlace, rememberBuild, standingBuild } from '../cache/build-record.js'
import { CaseKeys } from '../cache/case-keys.js'
import { digestOf, stampOfInputs, sumsOfInputs, type BuildInputs, type InputSums } from '../cache/inputs.js'
import { dropParts } from '../cache/parts-folder.js'
import { checkFolder, type Checked } from '../check-folder.js'
import { withClaim, type Claim } from '../claim.js'
import { expectLongRun, expectShortRun } from '../engine.js'
import { UsageFault } from '../fault.js'
import { leavesNoCore, spareThreads } from '../generate/threads.js'
import { openSite, type Site } from '../generate/site.js'
import { commitOf } from '../git.js'
import { progress } from '../progress.js'
import { reportBuild, reportUnchanged } from '../reporters/build.js'
import { reportText } from '../reporters/text.js'
import { readSettings, type Settings } from '../settings.js'
import { parseDay, today } from '../today.js'
import { version } from '../version.js'

interface Options {
  out: string
  target: readonly Target[]
  asOf?: Day
  fresh?: true
}

/** A build of so few targets is over soon. */
const FEW_TARGETS = 3

const isShort = (target: readonly Target[]): boolean => target.length <= FEW_TARGETS

/** `tthc build`: checks the definitions and replaces the output folder by what is made from them. */
export const register = (parent: Command): void => {
  parent
    .command('build')
    .description('Kiểm tra các quy trình rồi tạo cấu hình, sơ đồ và tài liệu; còn lỗi thì không thay kết quả cũ.')
    .argument('[đường dẫn...]', 'chỉ tạo cho các tệp, thư mục này (mặc định: tất cả)')
    .option('--out <thư mục>', 'thư mục kết quả, được thay toàn bộ', 'dist')
    .addOption(
      new Option('--target <dạng,...>', `dạng kết quả: ${targets.map(({ id }) => id).join(', ')}`)
        .argParser(parseTargets)
        .default(targets, 'tất cả'),
    )
    .option('--as-of <ngày>', 'chọn phiên bản có hiệu lực vào ngày này (mặc định: hôm nay)', parseDay)
    .option('--fresh', 'tạo lại từ đầu, cả khi không có gì thay đổi từ lần trước')
    .addHelpText('after', examples)
    .action(build)
}

async function build(paths: readonly string[], { out, target, asOf = today(), fresh }: Options): Promise<void> {
  if (isShort(target)) expectShortRun()
  else expectLongRun(leavesNoCore())
  const base = process.cwd()
  const settings = readSettings(base, paths)
  const commit = await commitOf(base)
  const targetIds = target.map(({ id }) => id)
  const madeFrom = { base, roots: settings.roots, paths, targets: targetIds, asOf, toolVersion: version, commit }
  // Stamped before their bytes are read: a change at any later moment shows.
  const stamp = stampOfInputs(madeFrom)
  const sums = sumsOfInputs(madeFrom)
  const inputs = digestOf(madeFrom, sums)
  const standing = fresh === true || inputs === undefined ? undefined : standingBuild(base, out, inputs)
  if (standing !== undefined) {
    process.stdout.write(reportUnchanged(standing, out, performance.now()))
    return
  }
  const last = fresh === true ? undefined : out
  await withClaim(out, (claim) => replaceOutput(claim, { madeFrom, settings, out, target, stamp, sums, inputs, last }))
}

/** What a build was asked for, and what it read. */
interface Plan {
  madeFrom: BuildInputs
  settings: Settings
  out: string
  target: readonly Target[]
  stamp: string | undefined
  sums: InputSums | undefined
  inputs: string | undefined
  /** Folder whose files may be taken over. */
  last: string | undefined
}

async function replaceOutput(
  claim: Claim,
  { madeFrom, settings, out, target, stamp, sums, inputs, last }: Plan,
): Promise<void> {
  const { base, paths, asOf, commit } = madeFrom
  const parts = inputs === undefined ? undefined : partsPlace(base, out, inputs)
  const task = { base, settings, paths, asOf, toolVersion: version, sums, last, parts }
  // Without their sums nobody could say whether all threads read the same.
  const open = (threads: number): Site => openSite(claim, target, task, sums === undefined ? 0 : threads)
  let site = open(spareThreads())
  try {
    const checked = checkFolder({ base, settings, paths, strict: false, asOf })
    if (checked.crashed || checked.report.summary.errors > 0) {
      await site.abandon()
      process.stdout.write(refusal(checked, out))
      process.exitCode = checked.crashed ? 2 : 1
      return
    }
    if (!isAllSound(checked)) {
      // The other threads took every process for sound, and were wrong.
      await site.abandon()
      site = open(0)
    }
    const bar = progress('Tạo tệp')
    const files = checked.report.summary.cases * target.length
    const onFile = (done: number): void => bar.step(done, Math.max(done, files))
    const keys = sums && new CaseKeys(sums, checked.loaded, base)
    const old = keys && lastBuild(base, last, keys)
    const request = { checked, targets: target, site, last: old, asOf, toolVersion: version, commit, onFile }
    const made = await makeTree(request).finally(() => bar.end())
    const isSame = inputs !== undefined && stampOfInputs(madeFrom) === stamp
    if (!isSame && (site.threads.count > 0 || isPartlyOld(made))) throw new UsageFault(CHANGED_MEANWHILE)
    const built = await sealBuild(request, made)
    // What was changed meanwhile may be in the tree or not: such a build is not remembered.
    if (parts !== undefined) {
      if (isSame) rememberBuild(base, out, parts)
      else dropParts(parts)
    }
    process.stdout.write(reportBuild(built, checked.report, out, performance.now()))
  } catch (error) {
    await site.abandon()
    throw error
  }
}

const CHANGED_MEANWHILE =
  'Định nghĩa đã bị sửa trong khi đang tạo tệp, nên các tệp có thể không khớp nhau; kết quả cũ giữ nguyên. Chạy lại lệnh này.'

const isPartlyOld = ({ made }: MadeTree): boolean => made.some((one) => one.isPartlyOld)

const isAllSound = ({ loaded, result }: Checked): boolean =>
  loaded.corpus.processes.every(({ id }) => result.sound.has(id))

/** The errors that stand in the way; accepted findings and warnings are left to `tthc check`. */
function refusal({ report }: Checked, out: string): string {
  const errors = report.diagnostics.filter(({ severity, accepted }) => severity === 'error' && accepted === undefined)
  const coloured = colors.isColorSupported && isatty(1)
  return `${reportText(coloured)({ ...report, diagnostics: errors })}Không tạo gì: còn ${errors.length} lỗi. ${out} giữ nguyên.\n`
}

function parseTargets(text: string): readonly Target[] {
  const ids = text.split(',').map((id) => id.trim())
  const unknown = ids.filter((id) => !targets.some((target) => target.id === id))
  if (unknown.length > 0) {
    const known = targets.map(({ id }) => `"${id}"`)
    throw new InvalidArgumentError(`không có dạng ${list(unknown.map((id) => `"${id}"`))}; các dạng: ${list(known)}.`)
  }
  return targets.filter(({ id }) => ids.includes(id))
}

const examples = `
Ví dụ:
  tthc build                                   tạo tất cả vào dist/
  tthc build --as-of 2026-01-01                theo các quyết định có hiệu lực vào ngày 01/01/2026
  tthc build --target config,mermaid           chỉ cấu hình và sơ đồ Mermaid
  tthc build --fresh                           tạo lại tất cả, kể cả khi không có gì thay đổi
  tthc build --out /tmp/thu procedures/cao-bang   chỉ Cao Bằng, vào thư mục khác

Kết quả: <thư mục>/<tỉnh>/chinh-thuc là quy trình đã phê duyệt và đang có hiệu lực; de-xuat là đề xuất, chưa có hiệu lực.`
