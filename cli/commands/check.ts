import process from 'node:process'
import { isatty } from 'node:tty'
import { Option, type Command } from 'commander'
import colors from 'picocolors'
import { checkFolder } from '../check-folder.js'
import { expectShortRun } from '../engine.js'
import { progress } from '../progress.js'
import { reportGithub } from '../reporters/github.js'
import { reportGitlab } from '../reporters/gitlab.js'
import { reportJson } from '../reporters/json.js'
import type { Reporter } from '../reporters/report.js'
import { reportSarif } from '../reporters/sarif.js'
import { reportText } from '../reporters/text.js'
import { readSettings } from '../settings.js'
import { parseDay, today } from '../today.js'

const reporters: Readonly<Record<string, Reporter>> = {
  text: reportText(colors.isColorSupported && isatty(1)),
  json: reportJson,
  github: reportGithub,
  gitlab: reportGitlab,
  sarif: reportSarif,
}

interface Options {
  format: string
  strict?: true
  asOf?: string
}

/** `tthc check`: what stands in the definitions, judged by every rule. */
export const register = (parent: Command): void => {
  parent
    .command('check')
    .description('Kiểm tra các quy trình: đọc mọi tệp định nghĩa, báo một lần mọi chỗ sai, vì sao sai và cách sửa.')
    .argument('[đường dẫn...]', 'chỉ báo về các tệp, thư mục này (mặc định: tất cả)')
    .addOption(new Option('--format <dạng>', 'dạng kết quả').choices(Object.keys(reporters)).default('text'))
    .option('--strict', 'coi mọi cảnh báo là lỗi')
    .option('--as-of <ngày>', 'xét hạn của các phát hiện đã được chấp nhận tại ngày này (mặc định: hôm nay)', parseDay)
    .addHelpText('after', examples)
    .action((paths: readonly string[], { format, strict, asOf }: Options) => {
      expectShortRun()
      const base = process.cwd()
      const settings = readSettings(base, paths)
      const bar = progress('Kiểm tra quy trình')
      const { report, crashed } = checkFolder({
        base,
        settings,
        paths,
        strict: strict ?? false,
        asOf: asOf ?? today(),
        keepPlaces: false,
        onProcess: (done, total) => bar.step(done, total),
      })
      bar.end()
      process.stdout.write(reporters[format]?.(report) ?? '')
      process.exitCode = crashed ? 2 : report.summary.errors > 0 ? 1 : 0
    })
}

const examples = `
Ví dụ:
  tthc check                                   kiểm tra toàn bộ
  tthc check procedures/cao-bang               chỉ báo về một tỉnh
  tthc check --format json > ket-qua.json      kết quả cho chương trình khác đọc
  tthc check --format sarif > ket-qua.sarif    kết quả cho dịch vụ quét mã
  tthc check --strict                          cảnh báo cũng làm kiểm tra không đạt`
