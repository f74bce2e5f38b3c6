import process from 'node:process'
import { Option, type Command } from 'commander'
import { successionsOf } from '../../machines/build/versions.js'
import { cutoverOf, type CutoverLine } from '../../machines/compare/cutover.js'
import { sideOf } from '../../machines/compare/diff-corpus.js'
import { UsageFault } from '../fault.js'
import { findProcesses } from '../find-processes.js'
import { loadCorpus } from '../load.js'
import { oneLine } from '../reporters/plain.js'
import { readSettings } from '../settings.js'
import { readSuccessions } from '../successions.js'

/** `tthc cutover`: whether everything of the former process has a successor. */
export const register = (parent: Command): void => {
  parent
    .command('cutover')
    .description(
      'Đối chiếu quy trình cũ với quy trình thay nó: mỗi bước, vị trí, đơn vị cũ có đúng một nơi tiếp nhận, hoặc thôi thực hiện có lý do.',
    )
    .argument('<quy trình>', 'mã thủ tục, mã quy trình hoặc tên tệp định nghĩa')
    .option('--units <tệp>', 'danh sách đơn vị kế thừa (mặc định: successions.csv của tỉnh)')
    .addOption(new Option('--format <dạng>', 'dạng kết quả').choices(['text', 'json']).default('text'))
    .addHelpText('after', examples)
    .action((word: string, { units, format }: { units?: string; format: 'text' | 'json' }) => {
      const base = process.cwd()
      const { corpus } = loadCorpus(readSettings(base).roots, { base })
      const found = new Set(findProcesses(corpus, word))
      const pairs = successionsOf(corpus).filter(({ after, before }) => found.has(after) || found.has(before))
      if (pairs.length === 0)
        throw new UsageFault(
          `Không có quy trình nào ứng với "${word}" mà có phiên bản trước để đối chiếu. Giữ quy trình cũ thành một tệp có ngày: docs/tasks/tu-ba-cap-ve-hai-cap.md, mục 1.`,
        )
      const checked = pairs.map(({ before, after }) => {
        const successions = readSuccessions(base, corpus, [after.value.province], units)
        const lines = cutoverOf(sideOf(before, corpus), sideOf(after, corpus), successions)
        return { before: before.id, after: after.id, lines }
      })
      process.stdout.write(
        format === 'json'
          ? `${JSON.stringify(checked, null, 2)}\n`
          : checked.map(({ before, after, lines }) => `${before} → ${after}\n${sayLines(lines)}`).join('\n'),
      )
      if (checked.some(({ lines }) => lines.some(({ fate }) => fate === 'none' || fate === 'rule')))
        process.exitCode = 1
    })
}

const KINDS = { step: 'Bước', post: 'Vị trí xử lý', unit: 'Đơn vị' } as const
const FATES = { retired: 'thôi thực hiện', rule: 'PHẢI NÊU QUY TẮC', none: 'CHƯA CÓ NƠI TIẾP NHẬN' } as const

function sayLines(lines: readonly CutoverLine[]): string {
  const said = (['step', 'post', 'unit'] as const).flatMap((kind) => {
    const own = lines.filter((one) => one.kind === kind)
    if (own.length === 0) return []
    const open = own.filter(({ fate }) => fate === 'none' || fate === 'rule').length
    return [`${KINDS[kind]}: ${own.length}, trong đó ${open} chưa rõ`, ...own.map(sayLine)]
  })
  return `${said.join('\n')}\n`
}

const sayLine = ({ old, fate, successors, reason }: CutoverLine): string => {
  const to = fate === 'one' || fate === 'shared' ? successors.map(oneLine).join('; ') : FATES[fate]
  return `  ${oneLine(old)} → ${to}${reason === undefined ? '' : `: ${oneLine(reason)}`}`
}

const examples = `
Ví dụ:
  tthc cutover 2.000286                       đối chiếu bản cũ với bản thay nó
  tthc cutover 2.000286 --units ke-thua.csv   dùng danh sách đơn vị kế thừa khác
  tthc migrate --dossiers ho-so.csv           hồ sơ nhận ở đơn vị cũ: đơn vị nào làm tiếp`
