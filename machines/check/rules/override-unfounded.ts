import { names } from '../../build/staffing/carried.js'
import { processesOf } from '../../build/province-processes.js'
import { staffedProcess, type StaffedStep } from '../../build/staffing/staffed.js'
import { casesOf } from '../../build/cases.js'
import { compareSpans, printTime, spanOf } from '../../model/duration.js'
import type { Province } from '../../model/registry.js'
import type { Corpus } from '../../model/corpus.js'
import type { Override } from '../../model/process.js'
import { isKnown } from '../known.js'
import { didYouMean } from '../nearest.js'
import { defineRule, type Answer } from '../rule.js'
import { titled } from '../say.js'

/** What a unit sets for itself rests on a unit, process, step and post that exist, and only ever makes a step faster. */
export default defineRule({
  id: 'override-unfounded',
  title: 'Phần riêng của đơn vị nêu thứ không có, hoặc làm một bước chậm đi',
  on: 'definition',
  kind: 'data',
  severity: 'error',
  check({ definition, corpus }, say) {
    if (definition.kind !== 'override') return
    const { unit } = definition.value
    if (corpus.records === undefined) {
      say({ undecided: 'Bảng tính của các tỉnh không được đọc.' })
      return
    }
    const home = [...corpus.records].find(([, { units }]) => units.some(({ value }) => value.code === unit))
    const province = home === undefined ? undefined : corpus.provinces.get(home[0])?.value
    if (province === undefined) {
      const codes = [...corpus.records.values()].flatMap(({ units }) => units.map(({ value }) => value.code))
      say(lacking(['unit'], `đơn vị "${unit}"`, `${didYouMean(unit, codes)}Ghi mã đơn vị như trong units.csv.`))
      return
    }
    for (const answer of judge(definition.value, province, corpus)) say(answer)
  },
})

function* judge(override: Override, province: Province, corpus: Corpus): Iterable<Answer> {
  const { process, faster = {}, post = {} } = override
  const processes = processesOf(corpus, province.id)
  const entries = processes.filter((entry) => names(process, entry))
  if (entries.length === 0) {
    const slugs = processes.map(({ slug }) => slug)
    yield lacking(
      ['process'],
      `quy trình "${process}" ở ${province.name}`,
      `${didYouMean(process, slugs)}Ghi tên quy trình.`,
    )
    return
  }
  const steps = new Map<string, StaffedStep>(
    entries
      .flatMap((entry) => casesOf(entry.value).map((one) => ({ entry, one })))
      .flatMap(({ entry, one }) => staffedProcess(entry, [{ case: one.case, flows: [] }], province, {}).cases)
      .flatMap((one) => one.steps.map((step) => [step.step.id, step])),
  )
  for (const [key, part] of Object.entries({ faster, post }))
    for (const id of Object.keys(part))
      if (!steps.has(id))
        yield lacking(
          [key, id],
          `bước '${id}' trong "${process}"`,
          `${didYouMean(id, steps.keys())}Ghi mã bước của quy trình.`,
        )
  for (const [id, { at, role }] of Object.entries(post))
    if (!isKnown(province.offices, at) || !isKnown(province.offices[at]?.posts ?? {}, role))
      yield lacking(
        ['post', id],
        `vị trí '${at}/${role}' ở ${province.name}`,
        'Dùng một vị trí đã khai trong province/offices.ts.',
      )
  for (const [id, time] of Object.entries(faster)) {
    const step = steps.get(id)?.step
    if (step?.within === undefined) continue
    const order = compareSpans(spanOf(time), spanOf(step.within))
    if (order !== 'less' && order !== 'equal' && order !== 'greater')
      yield { undecided: `Chưa so được thời gian riêng của bước '${id}'.`, path: ['faster', id] }
    else if (order !== 'less')
      yield {
        path: ['faster', id],
        at: id,
        shows: `${printTime(time)} ≥ ${printTime(step.within)}`,
        what: `Đơn vị ${override.unit} ghi ${printTime(time)} cho bước ${titled(step.name, id)}, không nhanh hơn ${printTime(step.within)} của quy trình.`,
        why: 'Đơn vị chỉ được rút ngắn thời gian của quy trình đã phê duyệt, không được kéo dài.',
        fix: 'Ghi thời gian ngắn hơn, hoặc bỏ mục này.',
      }
  }
}

const lacking = (path: readonly string[], what: string, fix: string): Answer => ({
  path,
  shows: path.join('.'),
  what: `Không có ${what}.`,
  why: 'Phần riêng của đơn vị chỉ được chỉnh một bước đã có sang người khác hoặc nhanh hơn; nêu thứ không có thì không có hiệu lực gì.',
  fix,
})
