import process from 'node:process'
import type { Command } from 'commander'
import { findLaws, usesOfLaw, type LawUse, type Through } from '../../machines/check/law-uses.js'
import type { Corpus } from '../../machines/model/corpus.js'
import { lawTitle } from '../../machines/model/law-words.js'
import type { LawEntry } from '../../machines/model/registry.js'
import { list, printDay } from '../../machines/model/words.js'
import { UsageFault } from '../fault.js'
import { loadCorpus } from '../load.js'
import { readSettings } from '../settings.js'

/** `tthc law`: whether a document is in force, what replaced it, and which procedures it touches. */
export const register = (parent: Command): void => {
  parent
    .command('law')
    .description('Cho biết một văn bản còn hiệu lực không, văn bản nào thay thế, và những thủ tục nào dựa vào nó.')
    .argument('<số văn bản>', 'số hoặc mã của văn bản, ví dụ 61/2018/NĐ-CP, 61/2018 hoặc nd-61-2018')
    .addHelpText('after', examples)
    .action((word: string) => {
      process.stdout.write(describeLaws(process.cwd(), word))
    })
}

const examples = `
Ví dụ:
  tthc law 118/2025/NĐ-CP     Nghị định về cơ chế một cửa, và các thủ tục theo nó
  tthc law 01/2018            Thông tư đã bị thay thế: văn bản mới và những nơi còn dùng`

function describeLaws(base: string, word: string): string {
  const { corpus } = loadCorpus(readSettings(base).roots, { base })
  const found = findLaws(corpus, word)
  if (found.length === 0)
    throw new UsageFault(
      `Không có văn bản "${word}" trong danh mục văn bản. Các số văn bản ghi ở procedures/national/registers/laws.ts; chưa có thì thêm vào đó.`,
    )
  return found.map(({ id, law }) => describe(corpus, id, law)).join('\n')
}

function describe(corpus: Corpus, id: string, law: LawEntry): string {
  const { laws } = corpus.registers
  const uses = usesOfLaw(corpus, id, law)
  const named = (other: string): string => (laws[other] === undefined ? other : lawTitle(laws[other]))
  const amending = Object.entries(laws).flatMap(([other, { amends }]) => (amends === id ? [named(other)] : []))
  const { from, to } = law.effective
  const lines = [
    `${lawTitle(law)} (mã '${id}')`,
    `  Hiệu lực: từ ${printDay(from)}${to === undefined ? '' : ` đến hết ${printDay(to)}`}${law.unverified === true ? ' (ngày chưa đối chiếu với văn bản)' : ''}`,
    ...(law.replacedBy === undefined ? [] : [`  Văn bản thay thế: ${named(law.replacedBy)}`]),
    ...(law.amends === undefined ? [] : [`  Sửa đổi, bổ sung: ${named(law.amends)}`]),
    ...(amending.length === 0 ? [] : [`  Được sửa đổi, bổ sung bởi: ${amending.join('; ')}`]),
    uses.length === 0
      ? '  Không quy trình nào dựa vào văn bản này.'
      : `  ${uses.length} quy trình dựa vào văn bản này:`,
    ...uses.map((use) => `    ${use.entry.file}: ${codesOf(use)} (${list(use.through.map((one) => THROUGH[one]))})`),
  ]
  return lines.map((line) => `${line}\n`).join('')
}

const codesOf = ({ entry }: LawUse): string =>
  list(entry.value.of.map(({ code, name }) => (code === undefined ? name : `${code} ${name}`)))

const THROUGH: Readonly<Record<Through, string>> = {
  decision: 'căn cứ của quyết định',
  facts: 'dữ liệu của thủ tục',
  policy: 'cơ chế một cửa',
  form: 'biểu mẫu',
  receipt: 'biên lai',
  text: 'nội dung bước',
}
