import process from 'node:process'
import { Option, type Command } from 'commander'
import { versionsOf } from '../../machines/build/versions.js'
import type { Day } from '../../machines/model/register.js'
import { findProcesses, noProcess } from '../find-processes.js'
import { historyOf } from '../history.js'
import { loadCorpus } from '../load.js'
import { sayHistory } from '../reporters/history.js'
import { readSettings } from '../settings.js'
import { parseDay, today } from '../today.js'

/** `tthc history`: which version was in force when, by which decision, and what each changed. */
export const register = (parent: Command): void => {
  parent
    .command('history')
    .description('Kể lại các phiên bản của một quy trình: hiệu lực từ ngày nào, theo quyết định nào, đổi những gì.')
    .argument('<quy trình>', 'mã thủ tục, mã quy trình hoặc tên tệp định nghĩa')
    .addOption(new Option('--format <dạng>', 'dạng kết quả').choices(['text', 'json']).default('text'))
    .option('--as-of <ngày>', 'nói phiên bản nào đang có hiệu lực vào ngày này (mặc định: hôm nay)', parseDay)
    .addHelpText('after', examples)
    .action((word: string, { format, asOf }: { format: 'text' | 'json'; asOf?: Day }) => {
      const base = process.cwd()
      const { corpus } = loadCorpus(readSettings(base).roots, { base })
      const found = new Set(findProcesses(corpus, word))
      const stories = [...versionsOf(corpus).values()]
        .filter((versions) => versions.some((entry) => found.has(entry)))
        .flatMap((versions) => historyOf(versions, corpus, asOf ?? today()) ?? [])
      if (stories.length === 0) throw noProcess(word)
      process.stdout.write(
        format === 'json' ? `${JSON.stringify(stories, null, 2)}\n` : stories.map(sayHistory).join('\n'),
      )
    })
}

const examples = `
Ví dụ:
  tthc history 2.000286                       các phiên bản và quyết định của một thủ tục
  tthc history 2.000286 --as-of 2026-03-01    phiên bản có hiệu lực vào ngày này`
