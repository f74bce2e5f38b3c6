import type { DecisionHead } from '../generators/docx/decision-page.js'
import { byForce, citedLaws } from '../generators/docx/law-line.js'
import { placeOf } from '../generators/place.js'
import type { Corpus, ProcessEntry } from '../machines/model/corpus.js'
import { lawBasis } from '../machines/model/law-words.js'
import { list } from '../machines/model/words.js'
import { UsageFault } from './fault.js'
import { wantedProcesses } from './find-processes.js'

/** What the command line says of a decision; what it leaves out is left open on paper. */
export interface DecisionOptions {
  decision?: string
  date?: string
  proposer?: string
  signer?: string
}

/** The processes that words on the command line name, each once, all of one province. */
export function chosenProcesses(
  corpus: Corpus,
  words: readonly string[],
  province: string | undefined,
): ProcessEntry[] {
  const chosen = new Map<string, ProcessEntry>()
  for (const word of words) {
    for (const entry of wantedProcesses(corpus, word, province)) chosen.set(entry.id, entry)
  }
  const provinces = [...new Set([...chosen.values()].map(({ value }) => value.province))].sort()
  if (provinces.length > 1)
    throw new UsageFault(
      `Một quyết định chỉ của một tỉnh; các quy trình này thuộc ${list(provinces)}. Thêm --province.`,
    )
  return [...chosen.values()]
}

/** The words of the first page, from the processes and what the command line says. */
export function decisionHead(entries: readonly ProcessEntry[], corpus: Corpus, options: DecisionOptions): DecisionHead {
  const [first] = entries
  const province = corpus.provinces.get(first?.value.province ?? '')?.value
  const place = province === undefined ? (first?.value.province ?? '') : placeOf(province)
  const fields = [...new Set(entries.flatMap(({ value }) => value.of[0]?.field ?? []))]
  const of = fields.length > 3 ? `${fields.length} lĩnh vực` : `lĩnh vực ${list(fields)}`
  const about = `Phê duyệt quy trình nội bộ giải quyết thủ tục hành chính ${of} trên địa bàn ${place}`
  const { decision: no, date } = options
  return {
    place,
    ...(no === undefined ? {} : { no }),
    ...(date === undefined ? {} : { date }),
    about,
    bases: [AUTHORITY, ...basesOf(entries, corpus)],
    proposer: options.proposer ?? 'cơ quan chủ trì',
    signer: options.signer ?? 'CHỦ TỊCH',
    articles: [
      `Phê duyệt kèm theo Quyết định này ${String(entries.length).padStart(2, '0')} quy trình nội bộ giải quyết thủ tục hành chính ${of} trên địa bàn ${place} (chi tiết tại Phụ lục kèm theo).`,
      `Quyết định này có hiệu lực kể từ ngày ký. Cơ quan, đơn vị cập nhật quy trình điện tử trên Hệ thống thông tin giải quyết thủ tục hành chính đúng với Phụ lục.`,
      `Chánh Văn phòng Ủy ban nhân dân ${place}, thủ trưởng các cơ quan, đơn vị và các tổ chức, cá nhân có liên quan chịu trách nhiệm thi hành Quyết định này./.`,
    ],
    recipients: [
      'Như Điều 3',
      'Cục Kiểm soát thủ tục hành chính',
      `Chủ tịch, các Phó Chủ tịch Ủy ban nhân dân ${place}`,
    ],
  }
}

/** What gives the chairman of the province the power to decide; which act it is that day, the drafter fills in. */
const AUTHORITY = 'Luật Tổ chức chính quyền địa phương ngày …… tháng …… năm ……'

/** The documents that the processes, their policies and their procedures cite. */
function basesOf(entries: readonly ProcessEntry[], { registers: { laws, policies } }: Corpus): string[] {
  const cites = entries.flatMap(({ value }) => [
    ...(policies[value.policy.base] === undefined ? [] : [policies[value.policy.base]?.cite ?? []].flat()),
    ...(value.decision?.cites ?? []),
    ...value.of.flatMap(({ cites = [] }) => cites),
  ])
  return [...new Set(byForce(citedLaws(cites, laws)).map(({ law }) => lawBasis(law)))]
}
