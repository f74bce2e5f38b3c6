import { casesOf, type PlacedCase } from '../../build/cases.js'
import { processesOf } from '../../build/province-processes.js'
import { names } from '../../build/staffing/carried.js'
import { isFaster, printedTime } from '../../build/time/faster.js'
import { successionsOf } from '../../build/versions.js'
import type { Corpus, ProcessEntry } from '../../model/corpus.js'
import { printTime } from '../../model/duration.js'
import type { Override } from '../../model/process.js'
import type { Province } from '../../model/registry.js'
import { isAmount, type Amount } from '../../model/time.js'
import { isKnown } from '../known.js'
import { didYouMean } from '../nearest.js'
import { placedRows } from '../rows.js'
import { defineRule, type Answer, type PlacedStep } from '../rule.js'
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
  const cases = entries.flatMap((entry) => casesOf(entry.value).map((placed) => ({ entry, placed })))
  const steps = new Set(cases.flatMap(({ placed }) => stepsOf(placed).map(({ row }) => row.id)))
  for (const [key, part] of Object.entries({ faster, post }))
    for (const id of Object.keys(part))
      if (!steps.has(id))
        yield lacking(
          [key, id],
          `bước '${id}' trong "${process}"`,
          `${didYouMean(id, steps)}Ghi mã bước của quy trình.`,
        )
  for (const [id, { at, role }] of Object.entries(post))
    if (!isKnown(province.offices, at) || !isKnown(province.offices[at]?.posts ?? {}, role))
      yield lacking(
        ['post', id],
        `vị trí '${at}/${role}' ở ${province.name}`,
        'Dùng một vị trí đã khai trong province/offices.ts.',
      )
  const now = cases.filter(({ entry }) => !isReplaced(entry, override, corpus))
  for (const [id, time] of Object.entries(faster)) {
    const answers = now.flatMap(({ entry, placed }) => judgeTime(override, { id, time }, entry, placed) ?? [])
    // One fault a step is enough, and no doubt of another case hides it.
    const answer = answers.find((one) => 'what' in one) ?? answers[0]
    if (answer !== undefined) yield answer
  }
}

/** Whether an approved version has taken the place of this one before the override begins. */
const isReplaced = (entry: ProcessEntry, { effective }: Override, corpus: Corpus): boolean =>
  successionsOf(corpus).some(
    ({ before, after: { value } }) =>
      before === entry && value.standing === 'published' && value.effective.from <= effective.from,
  )

/** What is wrong with an own time in one case: it must be less than the time of the step in each that has it. */
function judgeTime(
  { unit }: Override,
  { id, time }: { id: string; time: Amount },
  { value: process }: ProcessEntry,
  placed: PlacedCase,
): Answer | undefined {
  const found = stepsOf(placed).find(({ row }) => row.id === id)
  if (found === undefined) return undefined
  const { row: step, blocks } = found
  const verdict = isFaster(time, step, blocks, process)
  if (verdict === true) return undefined
  const path = ['faster', id]
  const where = process.cases === undefined ? '' : `, trường hợp ${titled(placed.case.title, placed.case.id)}`
  const what = `bước ${titled(step.name, id)}${where}`
  const printed = printedTime(step, blocks)
  const said = printed === undefined ? 'chưa ghi' : printTime(printed)
  if (verdict === undefined)
    return { undecided: `Chưa so được ${printTime(time)} của đơn vị với thời gian của ${what} (${said}).`, path }
  const isNothing = !isAmount(printed)
  return {
    path,
    at: id,
    shows: `${printTime(time)} ≥ ${isNothing ? 'không tính' : said}`,
    what: `Đơn vị ${unit} ghi ${printTime(time)} cho ${what}, ${isNothing ? 'một bước mà quy trình không tính thời gian' : `không nhanh hơn ${said} của quy trình`}.`,
    why: 'Đơn vị chỉ được rút ngắn thời gian của quy trình đã phê duyệt, không được kéo dài; kéo dài một bước thì thời hạn đã chứng minh không còn đúng.',
    fix: isNothing ? 'Bỏ mục này: bước không có thời gian để rút ngắn.' : 'Ghi thời gian ngắn hơn, hoặc bỏ mục này.',
  }
}

const stepsOf = ({ case: { table }, path }: PlacedCase): readonly PlacedStep[] =>
  placedRows(table, [...path, 'table']).steps

const lacking = (path: readonly string[], what: string, fix: string): Answer => ({
  path,
  shows: path.join('.'),
  what: `Không có ${what}.`,
  why: 'Phần riêng của đơn vị chỉ được chỉnh một bước đã có sang người khác hoặc nhanh hơn; nêu thứ không có thì không có hiệu lực gì.',
  fix,
})
