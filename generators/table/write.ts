import { casesOf } from '../../machines/build/build-flow.js'
import type { Corpus } from '../../machines/model/corpus.js'
import type { Process } from '../../machines/model/process.js'
import type { CompiledCase, Generator } from '../generator.js'
import { markOf } from '../marks.js'
import { officialTable } from './derive.js'
import { toMarkdown } from './markdown.js'
import type { OfficialTable } from './official-table.js'
import { markdownText } from './safe-text.js'

/** The official tables of a process, one per case. */
export const officialTables = (process: Process, corpus: Corpus): readonly OfficialTable[] =>
  casesOf(process).map((placed) =>
    officialTable({
      process,
      case: placed.case,
      path: placed.path,
      province: corpus.provinces.get(process.province)?.value,
      forms: corpus.registers.forms,
    }),
  )

/** Target `table`: one Markdown file per case, in the columns of the process's own province. */
export const tableGenerator: Generator = {
  id: 'table',
  ofCase: ({ corpus, toolVersion }) =>
    function* (compiled, losses) {
      const table = tableOf(compiled, corpus)
      for (const full of table.homeless) losses.push({ of: compiled.id, what: HOMELESS, full })
      const content = `${preamble(compiled, toolVersion)}\n${toMarkdown(table)}`
      yield { path: `${compiled.name}.md`, content, shows: { caseId: compiled.id, what: 'bảng quy trình' } }
    },
}

const HOMELESS = 'Mẫu bảng của tỉnh không có cột cho ô này; bảng ghi nó ở phần ghi chú.'

const tableOf = ({ entry, case: one, path }: CompiledCase, corpus: Corpus): OfficialTable =>
  officialTable({
    process: entry.value,
    case: one,
    path,
    province: corpus.provinces.get(entry.value.province)?.value,
    forms: corpus.registers.forms,
  })

/** What the file was made from, and that it is only a proposal where it is one. */
function preamble(compiled: CompiledCase, toolVersion: string): string {
  const { entry, id } = compiled
  const mark = markOf(compiled)
  const made = `<!-- Tạo từ ${entry.file} (${id}) bằng tthc ${toolVersion}; sửa ở tệp định nghĩa, không sửa ở đây. -->\n`
  return mark === undefined ? made : `${made}\n> **${markdownText(mark)}**\n`
}
