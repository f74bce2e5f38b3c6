import type { Decision } from '../machines/model/process.js'
import { printDay } from '../machines/model/words.js'
import type { CompiledCase } from './generator.js'

/** What every file of the tree `de-xuat` says, in these words, so that nobody loads it as an approved process. */
export const PROPOSAL_MARK = 'ĐỀ XUẤT, chưa có hiệu lực'

/** The mark with its reason; nothing for an approved process in force. */
export const markOf = ({ publication }: CompiledCase): string | undefined =>
  publication.tree === 'de-xuat' ? `${PROPOSAL_MARK}: ${publication.because}` : undefined

/** 'Quyết định số 2022/QĐ-UBND ngày 27/11/2025, Điều 17' */
export const decisionLine = ({ no, date, sheet }: Decision): string =>
  `Quyết định số ${no} ngày ${printDay(date)}${sheet === undefined ? '' : `, ${sheet}`}`

/** What a file was made from: definition, decision, table; one line each, for the target's own comment syntax. */
export function provenance(compiled: CompiledCase): string[] {
  const { decision } = compiled.entry.value
  const { file, line } = compiled.place(compiled.path)
  const source = sourceOf(compiled)
  return [
    `Sinh từ ${file}:${line} (${compiled.id}); không sửa tay.`,
    ...(decision === undefined ? [] : [`${decisionLine(decision)}.`]),
    ...(source === undefined ? [] : [`Bảng nguồn: ${source}.`]),
  ]
}

/** Id of the printed table: the case's own, otherwise the process's. */
export const sourceOf = ({ entry, case: one }: CompiledCase): string | undefined => one.source ?? entry.value.source

/** The procedure's name with its code; of several procedures the first and how many more; the case after it. */
export function titleOf(compiled: CompiledCase): string {
  const title = titles.get(compiled) ?? titleFrom(compiled)
  titles.set(compiled, title)
  return title
}
/** A title stands in every duty of its case: the very same text is found again sooner. */
const titles = new WeakMap<CompiledCase, string>()

function titleFrom({ entry, case: one }: CompiledCase): string {
  const { of, cases } = entry.value
  const [first] = of
  const name =
    first === undefined ? entry.slug : first.code === undefined ? first.name : `${first.name} (${first.code})`
  const more = of.length > 1 ? ` và ${of.length - 1} thủ tục khác` : ''
  return `${name}${more}${cases === undefined ? '' : `: ${one.title}`}`
}

/** Folder of the lists that name persons: for those who set systems up, never published. */
export const INTERNAL = 'noi-bo'
export const isInternal = (path: string): boolean => path.split('/').includes(INTERNAL)
