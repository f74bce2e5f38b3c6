import { watch } from 'node:fs'
import process from 'node:process'
import { isatty } from 'node:tty'
import type { Command } from 'commander'
import colors from 'picocolors'
import { diffText } from '../reporters/diff/text.js'
import { findingsText } from '../reporters/text.js'
import { judgeFolder, treeOf, type JudgedTree } from '../review.js'
import { pathOf } from '../disk.js'
import { readSettings } from '../settings.js'
import { today } from '../today.js'
import { openTree } from '../tree.js'
import { WatchSession, type Refreshed } from '../watch/session.js'

/** An editor writes a file in several steps; a branch switch writes many files. */
const SETTLE_MS = 25
/** The disk is also looked at without being told: some file systems (network, containers) tell nothing. */
const LOOK_MS = 2_000

/** `tthc watch`: on save, the findings and the changes of what was saved. */
export const register = (parent: Command): void => {
  parent
    .command('watch')
    .description(
      'Theo dõi thư mục định nghĩa; mỗi lần lưu, nói ngay lỗi và thay đổi của quy trình vừa sửa. Dừng bằng Ctrl+C.',
    )
    .option('--against <bản>', 'so với thư mục, nhánh, thẻ hay commit này (mặc định: lúc bắt đầu theo dõi)')
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
      process.stdout.write(`${READY}\n`)
      await new Promise<void>((resolve) => {
        let waiting: NodeJS.Timeout | undefined
        const look = (): void => {
          waiting = undefined
          const refreshed = session.refresh()
          if (refreshed !== undefined) process.stdout.write(say(refreshed))
        }
        const soon = (): void => {
          clearTimeout(waiting)
          waiting = setTimeout(look, SETTLE_MS)
        }
        const watchers = settings.roots.map((root) => watch(pathOf(base, root), { recursive: true }, soon))
        // A folder that goes away while it is watched (a branch switch) is a change like any other.
        for (const watcher of watchers) watcher.on('error', soon)
        const clock = setInterval(look, LOOK_MS)
        process.once('SIGINT', () => {
          clearTimeout(waiting)
          clearInterval(clock)
          for (const watcher of watchers) watcher.close()
          resolve()
        })
      })
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
