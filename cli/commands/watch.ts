import process from 'node:process'
import { isatty } from 'node:tty'
import type { Command } from 'commander'
import colors from 'picocolors'
import { messageOf } from '../../machines/model/message-of.js'
import { diffText } from '../reporters/diff/text.js'
import { oneLine } from '../reporters/plain.js'
import { findingsText } from '../reporters/text.js'
import { judgeFolder, treeOf, type JudgedTree } from '../review.js'
import { pathOf } from '../disk.js'
import { readSettings } from '../settings.js'
import { today } from '../today.js'
import { openTree } from '../tree.js'
import { lookOnChange } from '../watch/loop.js'
import { WatchSession, type Refreshed } from '../watch/session.js'

/** `tthc watch`: on save, the findings and the changes of what was saved. */
export const register = (parent: Command): void => {
  parent
    .command('watch')
    .description(
      'Theo dõi thư mục định nghĩa; mỗi lần lưu, nói ngay lỗi và thay đổi của quy trình vừa sửa. Dừng bằng Ctrl+C.',
    )
    .option('--against <bản>', 'so với thư mục, nhánh, thẻ hay bản lưu (commit) này (mặc định: lúc bắt đầu theo dõi)')
    .addHelpText('after', examples)
    .action(async ({ against }: { against?: string }) => {
      const base = process.cwd()
      const settings = readSettings(base)
      const session = new WatchSession(
        base,
        settings,
        today(),
        against === undefined ? undefined : await judged(base, against),
      )
      session.rehearse()
      let told = ''
      const watching = lookOnChange(
        settings.roots.map((root) => pathOf(base, root)),
        () => {
          const refreshed = session.refresh()
          if (refreshed === undefined) return
          told = ''
          process.stdout.write(say(refreshed))
        },
        (error) => {
          const what = messageOf(error)
          if (what !== told) process.stderr.write(`tthc watch: chưa đọc được thư mục, sẽ thử lại: ${oneLine(what)}\n`)
          told = what
        },
      )
      process.stdout.write(`${READY}\n`)
      await watching
    })
}

/** The first and last lines of each report: by them an editor knows what is out of date (`.vscode/tasks.json`). */
const READY = 'tthc watch: sẵn sàng.'
const BEGIN = 'tthc watch: có thay đổi.'

async function judged(base: string, name: string): Promise<JudgedTree> {
  const tree = await openTree(base, name)
  try {
    return treeOf(judgeFolder(tree.folder, today()))
  } finally {
    tree.dispose()
  }
}

function say({ changed, diagnostics, review, whole, milliseconds }: Refreshed): string {
  const open = diagnostics.filter(({ accepted }) => accepted === undefined)
  const files = changed.length > 3 ? `${changed.length} tệp` : changed.join(', ')
  return [
    BEGIN,
    `${files}${whole ? ' (đọc lại toàn bộ)' : ''}`,
    diffText(review).trimEnd(),
    '',
    findingsText(open, colors.isColorSupported && isatty(1)),
    `tthc watch: xong sau ${Math.round(milliseconds)} ms, ${open.length} phát hiện.`,
    '',
  ].join('\n')
}

const examples = `
Ví dụ:
  tthc watch                                  theo dõi, nói những gì khác với lúc bắt đầu
  tthc watch --against main                   nói những gì khác với nhánh main`
