import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { isatty } from 'node:tty'
import type { Command } from 'commander'
import colors from 'picocolors'
import { didYouMean } from '../../machines/check/nearest.js'
import { UsageFault } from '../fault.js'
import { home } from '../home.js'
import { markdownForTerminal } from '../markdown-for-terminal.js'

/** Prints the page of a rule: what the fault is, why it matters, a wrong and a right example, on what it rests. */
export function register(parent: Command): void {
  parent
    .command('explain')
    .description('Giải thích một quy tắc kiểm tra: lỗi gì, vì sao, ví dụ sai và đúng, căn cứ')
    .argument('<quy tắc>', 'tên quy tắc, như in trong báo cáo: step-unreachable')
    .addHelpText('after', '\nVí dụ:\n  tthc explain time-over-limit')
    .action((rule: string) => {
      const folder = join(home, 'docs', 'rules')
      const known = readdirSync(folder)
        .filter((name) => name.endsWith('.md'))
        .map((name) => name.slice(0, -'.md'.length))
      if (!known.includes(rule))
        throw new UsageFault(
          `Không có quy tắc "${rule}". ${didYouMean(rule, known)}Báo cáo của "tthc check" in tên quy tắc trong ngoặc vuông.`,
        )
      const page = readFileSync(join(folder, `${rule}.md`), 'utf8')
      process.stdout.write(markdownForTerminal(page, colors.isColorSupported && isatty(1)))
    })
}
