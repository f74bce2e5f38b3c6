import process from 'node:process'
import { Argument, Option, type Command } from 'commander'
import { diffHtml } from '../reporters/diff/html.js'
import { diffJson } from '../reporters/diff/json.js'
import { diffMarkdown } from '../reporters/diff/markdown.js'
import { diffText } from '../reporters/diff/text.js'
import type { Review } from '../reporters/diff/review.js'
import { picturesOf } from '../diff-pictures.js'
import { judgeFolder, reviewFolders } from '../review.js'
import { parseDay, today } from '../today.js'
import { openTree } from '../tree.js'

const reporters: Readonly<Record<string, (review: Review) => string | Promise<string>>> = {
  text: diffText,
  markdown: diffMarkdown,
  json: diffJson,
  html: async (review) => diffHtml(review, await picturesOf(review)),
}

interface Options {
  format: string
  asOf?: string
}

/** `tthc diff`: what changed between two versions, in words, and what follows from it. */
export const register = (parent: Command): void => {
  parent
    .command('diff')
    .description('Nói bằng lời những gì đã đổi giữa hai bản quy trình, và hệ quả của việc đổi.')
    .argument('<bản trước>', 'thư mục, hoặc nhánh, thẻ hoặc bản lưu (commit) của git')
    .addArgument(
      new Argument('[bản sau]', 'thư mục, hoặc nhánh, thẻ hoặc bản lưu (commit) của git').default(
        '.',
        'thư mục hiện tại',
      ),
    )
    .addOption(new Option('--format <dạng>', 'dạng kết quả').choices(Object.keys(reporters)).default('text'))
    .option('--as-of <ngày>', 'xét hạn của các phát hiện đã được chấp nhận tại ngày này (mặc định: hôm nay)', parseDay)
    .addHelpText('after', examples)
    .action(async (before: string, after: string, { format, asOf }: Options) => {
      const base = process.cwd()
      const trees = [await openTree(base, before), await openTree(base, after)] as const
      try {
        const [old, fresh] = trees.map(({ folder }) => ({ folder, checked: judgeFolder(folder, asOf ?? today()) }))
        if (old === undefined || fresh === undefined) return
        for (const { checked } of [old, fresh]) warnUnread(checked.loaded.faults.length)
        const review = reviewFolders({ before, after }, old, fresh)
        process.stdout.write((await reporters[format]?.(review)) ?? '')
      } finally {
        for (const tree of trees) tree.dispose()
      }
    })
}

/** A review may be all that somebody looks at. */
function warnUnread(faults: number): void {
  if (faults > 0)
    process.stderr.write(
      `tthc: có ${faults} lỗi đọc định nghĩa; chạy tthc check để xem. Tệp không đọc được thì không so sánh được.\n`,
    )
}

const examples = `
Ví dụ:
  tthc diff main                              bản đang sửa so với nhánh main
  tthc diff v1.2 v1.3 --format markdown       giữa hai bản đã phát hành, để dán vào đề nghị sửa
  tthc diff ../ban-cu procedures              giữa hai thư mục`
