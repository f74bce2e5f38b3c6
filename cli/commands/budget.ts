import process from 'node:process'
import { InvalidArgumentError, Option, type Command } from 'commander'
import { viewOf } from '../../machines/check/views.js'
import type { Moment } from '../../machines/model/calendar.js'
import type { Corpus, ProcessEntry } from '../../machines/model/corpus.js'
import { isDay } from '../../machines/model/day.js'
import { budgetPage, type PageOptions } from '../budget/page.js'
import { UsageFault } from '../fault.js'
import { wantedProcesses } from '../find-processes.js'
import { loadCorpus } from '../load.js'
import { readSettings } from '../settings.js'

interface Options extends PageOptions {
  province?: string
}

/** `tthc budget`: the time of a process against its limits, step by step, with a chart of the longest way. */
export const register = (parent: Command): void => {
  parent
    .command('budget')
    .description('In thời gian của một quy trình: từng bước, phần còn dư, đường dài nhất, thời hạn và căn cứ của nó.')
    .argument('<quy trình>', 'mã thủ tục, mã quy trình, tên tệp định nghĩa, hoặc mã bảng trong nguồn')
    .option('--province <tỉnh>', 'chỉ quy trình của tỉnh này, ví dụ cao-bang')
    .addOption(
      new Option('--received <lúc>', 'tính ngày hẹn trả cho hồ sơ nhận lúc này, ví dụ 2026-02-10T14:30').argParser(
        parseMoment,
      ),
    )
    .addOption(
      new Option(
        '--handed-over <lúc>',
        'lúc cơ quan giải quyết nhận được hồ sơ, khi nơi tiếp nhận là nơi khác',
      ).argParser(parseMoment),
    )
    .addHelpText('after', examples)
    .action((word: string, { province, ...page }: Options) => {
      const base = process.cwd()
      const { corpus } = loadCorpus(readSettings(base).roots, { base })
      process.stdout.write(
        wantedProcesses(corpus, word, province)
          .map((entry) => pageOf(entry, corpus, page))
          .join('\n'),
      )
    })
}

const examples = `
Ví dụ:
  tthc budget 2.000286                                   bảng thời gian và biểu đồ Gantt (Mermaid)
  tthc budget 2.000286 --received 2026-02-10T14:30       thêm ngày hẹn trả kết quả
  tthc budget 2.000286 > thoi-gian.md                    Markdown, mở được ở nơi vẽ Mermaid`

function pageOf(entry: ProcessEntry, corpus: Corpus, options: PageOptions): string {
  const view = viewOf(entry, corpus.provinces.get(entry.value.province)?.value, corpus)
  const isSound = view.cases.every(
    (one) => one.faults.length === 0 && one.flows.length > 0 && one.soundness().every(({ sound }) => sound),
  )
  if (!isSound)
    throw new UsageFault(`Chưa tính được thời gian của ${entry.id}: quy trình còn lỗi. Chạy: tthc check ${entry.file}`)
  return budgetPage(view, options)
}

/** Reads a moment of the clock on the wall: YYYY-MM-DDTHH:mm. */
function parseMoment(text: string): Moment {
  if (/^\d{4}-\d\d-\d\d[T ]([01]\d|2[0-3]):[0-5]\d$/.test(text) && isDay(text.slice(0, 10)))
    return text.replace(' ', 'T')
  throw new InvalidArgumentError('viết thời điểm theo dạng YYYY-MM-DDTHH:mm, ví dụ 2026-02-10T14:30.')
}
