import { tasksOf } from '../../build/staffing/tasks.js'
import { isInForce } from '../../model/day.js'
import { unitWords } from '../../model/unit-office.js'
import type { Unit } from '../../model/unit.js'
import { capital, printDay } from '../../model/words.js'
import { defineRule } from '../rule.js'
import { NO_UNITS, periodWords, processName } from '../staffing-words.js'

/** What a unit signs with, and when it may: the certificate, and the seal. */
const MEANS = [
  {
    name: 'chứng thư chữ ký số',
    column: 'certificateTo',
    periodOf: ({ certificate }: Unit) => certificate?.validity,
    fix: 'Gia hạn hoặc xin cấp chứng thư mới trước ngày đó, rồi ghi lại thời hạn vào units.csv.',
  },
  {
    name: 'mộc dấu',
    column: 'sealFrom',
    periodOf: ({ sealFrom, sealTo }: Unit) =>
      sealFrom === undefined ? undefined : { from: sealFrom, ...(sealTo === undefined ? {} : { to: sealTo }) },
    fix: 'Làm xong mộc dấu trước ngày đó, rồi ghi lại ngày được dùng vào units.csv.',
  },
] as const

/** On the day on which a process takes effect, each unit that carries it out can sign and seal its results. */
export default defineRule({
  id: 'certificate-lapsed',
  title: 'Chứng thư số hoặc mộc dấu không dùng được vào ngày quy trình có hiệu lực',
  on: 'province',
  kind: 'data',
  severity: 'error',
  check(view, say) {
    const { records, corpus } = view
    if (records === undefined) {
      say({ undecided: NO_UNITS })
      return
    }
    for (const { unit, tasks } of tasksOf(records, corpus.overrides, view.processes()))
      for (const { name, column, periodOf, fix } of MEANS) {
        const period = periodOf(unit)
        if (period === undefined) {
          say({ undecided: `${unitWords(unit)} chưa ghi ${name}.` })
          continue
        }
        const lacking = tasks.filter(({ from }) => !isInForce(period, from))
        const [first] = lacking
        if (first === undefined) continue
        say({
          path: [column],
          row: unit,
          shows: `${unit.code} ${column} ${period.to ?? period.from}`,
          what: `${capital(name)} của ${unitWords(unit)} dùng được ${periodWords(period)}, không dùng được vào ngày ${printDay(first.from)}, ngày bắt đầu áp dụng "${processName(first)}"${lacking.length > 1 ? ` và ${lacking.length - 1} thủ tục khác` : ''}.`,
          why: 'Kết quả ký hoặc đóng dấu ngoài thời hạn không có giá trị; ngày đầu áp dụng quy trình đã không trả được kết quả.',
          fix,
        })
      }
  },
})
