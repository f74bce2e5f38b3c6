import { writeFileSync } from 'node:fs'
import process from 'node:process'
import { Option, type Command } from 'commander'
import { toMarkdown } from '../../generators/table/markdown.js'
import { officialTables } from '../../generators/table/write.js'
import type { Corpus, ProcessEntry } from '../../machines/model/corpus.js'
import { pathOf } from '../disk.js'
import { UsageFault } from '../fault.js'
import { wantedProcesses } from '../find-processes.js'
import { loadCorpus } from '../load.js'
import { readSettings } from '../settings.js'

interface Options {
  province?: string
  format: 'md' | 'xlsx'
  out?: string
}

/** `tthc table`: the official table of a process, in its province's columns. */
export const register = (parent: Command): void => {
  parent
    .command('table')
    .description('In bảng quy trình nội bộ theo mẫu của tỉnh, từ định nghĩa: đúng từng ô như văn bản đã ban hành.')
    .argument('<quy trình>', 'mã thủ tục, mã quy trình, tên tệp định nghĩa, hoặc mã bảng trong nguồn')
    .option('--province <tỉnh>', 'chỉ quy trình của tỉnh này, ví dụ cao-bang')
    .addOption(new Option('--format <dạng>', 'Markdown hoặc bảng tính').choices(['md', 'xlsx']).default('md'))
    .option('--out <tệp>', 'ghi vào tệp này (bảng tính: bắt buộc)')
    .addHelpText('after', examples)
    .action(async (word: string, options: Options) => {
      await printTables(process.cwd(), word, options)
    })
}

const examples = `
Ví dụ:
  tthc table 2.000286                                        in ra màn hình
  tthc table cao-bang/tiep-nhan-doi-tuong-bao-tro-xa-hoi     theo tên quy trình
  tthc table 2.000286 --format xlsx --out bang.xlsx          bảng tính, mỗi trường hợp một trang`

async function printTables(base: string, word: string, { province, format, out }: Options): Promise<void> {
  const { corpus, found } = processesOf(base, word, province)
  if (format === 'md') {
    const text = found
      .flatMap(({ value }) => officialTables(value, corpus))
      .map(toMarkdown)
      .join('\n')
    if (out === undefined) process.stdout.write(text)
    else writeFileSync(pathOf(base, out), text)
    return
  }
  if (out === undefined) throw new UsageFault('Bảng tính không in ra màn hình được; chỉ tệp để ghi bằng --out.')
  const { writeTables } = await import('../../generators/carried/write-tables.js')
  writeFileSync(pathOf(base, out), await writeTables(found, corpus))
}

function processesOf(
  base: string,
  word: string,
  province: string | undefined,
): { corpus: Corpus; found: readonly ProcessEntry[] } {
  const { corpus } = loadCorpus(readSettings(base).roots, { base })
  return { corpus, found: wantedProcesses(corpus, word, province) }
}
