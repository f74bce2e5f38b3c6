import { casesOf } from '../../build/cases.js'
import { names } from '../../build/staffing/carried.js'
import type { Corpus, Sourced } from '../../model/corpus.js'
import type { Override } from '../../model/process.js'
import { compare, printDay } from '../../model/words.js'
import { firstCommon } from '../periods.js'
import { placedRows } from '../rows.js'
import { defineRule } from '../rule.js'
import { titled } from '../say.js'

/** What each part of an override sets for a step, in words. */
const PARTS = { faster: 'thời gian', post: 'người làm' } as const

/** On no day two overrides of a unit set the time, or the post, of one step. It is told once, at the later file. */
export default defineRule({
  id: 'override-overlap',
  title: 'Hai phần riêng của một đơn vị cùng chỉnh một bước',
  on: 'definition',
  kind: 'data',
  severity: 'error',
  check({ definition, corpus }, say) {
    if (definition.kind !== 'override') return
    const own = corpus.overrides.find(({ value }) => value === definition.value)
    if (own === undefined) return
    for (const other of corpus.overrides) {
      if (other.value.unit !== own.value.unit || compare(other.file, own.file) >= 0) continue
      const day = firstCommon(own.value.effective, other.value.effective)
      if (day === undefined || !meet(own.value, other, corpus)) continue
      for (const part of ['faster', 'post'] as const)
        for (const step of Object.keys(own.value[part] ?? {}).filter((id) => isIn(other.value[part], id)))
          say({
            path: [part, step],
            at: step,
            shows: `${other.file} ${step}`,
            what: `Đơn vị ${own.value.unit} ghi ${PARTS[part]} của bước ${titled(titleOf(step, own.value, corpus), step)} ở hai nơi, cùng có hiệu lực vào ngày ${printDay(day)}: ở đây và ở ${other.file}.`,
            why: 'Trong những ngày trùng nhau không biết theo nơi nào: cấu hình, sổ tay và danh sách quyền có thể khác nhau.',
            fix: 'Giữ một nơi; hoặc ghi "effective.to" cho phần cũ là ngày trước khi phần mới bắt đầu.',
          })
    }
  },
})

/** Whether both are about one process: a slug and an id may name the same. */
const meet = (own: Override, { value: other }: Sourced<Override>, { processes }: Corpus): boolean =>
  own.process === other.process || processes.some((entry) => names(own.process, entry) && names(other.process, entry))

const titleOf = (step: string, { process }: Override, { processes }: Corpus): string | undefined =>
  processes
    .filter((entry) => names(process, entry))
    .flatMap(({ value }) => casesOf(value))
    .flatMap((one) => placedRows(one.case.table, one.path).steps)
    .find(({ row }) => row.id === step)?.row.name

const isIn = (part: object | undefined, id: string): boolean => part !== undefined && Object.hasOwn(part, id)
