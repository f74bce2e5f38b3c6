import { tasksOf } from '../../build/staffing/tasks.js'
import { parseReceipt } from '../../model/codes/receipt.js'
import type { ReceiptRegimeRegister } from '../../model/registry.js'
import { does } from '../../model/step.js'
import { unitWords } from '../../model/unit-office.js'
import type { Unit } from '../../model/unit.js'
import { list, printDay } from '../../model/words.js'
import { defineRule, type ProcessView } from '../rule.js'
import { NO_UNITS, processName } from '../staffing-words.js'

/** A unit that carries out a procedure with a fee can issue its receipt: pattern, tax code and collection account. */
export default defineRule({
  id: 'unit-cannot-collect',
  title: 'Đơn vị thu phí, lệ phí mà thiếu mẫu biên lai, mã số thuế hoặc tài khoản chuyên thu',
  on: 'province',
  kind: 'legal',
  severity: 'error',
  check(view, say) {
    const { records, corpus } = view
    if (records === undefined) {
      say({ undecided: NO_UNITS })
      return
    }
    for (const { unit, tasks } of tasksOf(records, corpus.overrides, view.processes().filter(collects))) {
      const [first] = tasks
      if (first === undefined) continue
      const lacking = lackingIn(unit, first.from, corpus.registers.receipts)
      if (lacking.length === 0) continue
      say({
        path: [],
        row: unit,
        shows: `${unit.code}: ${lacking.join(', ')}`,
        what: `${unitWords(unit)} thu phí, lệ phí của "${processName(first)}"${tasks.length > 1 ? ` và ${tasks.length - 1} thủ tục khác` : ''} từ ngày ${printDay(first.from)} nhưng chưa có ${list(lacking)}.`,
        why: 'Biên lai bắt buộc ghi mẫu số, ký hiệu và mã số thuế của đơn vị thu; thiếu tài khoản chuyên thu thì tiền nộp trực tuyến không có nơi đến.',
        fix: 'Ghi các mục còn thiếu vào dòng của đơn vị trong units.csv; số liệu mẫu thì đánh dấu ở cột "Số liệu mẫu".',
      })
    }
  },
})

const collects = ({ steps }: ProcessView): boolean =>
  steps.some(({ row }) => does(row, 'collect') || Array.isArray(row.collects))

/** What the unit lacks on a day to issue a receipt, in words. */
function lackingIn(unit: Unit, day: string, regimes: ReceiptRegimeRegister | undefined): string[] {
  const inForce = (unit.receipts ?? []).some((pattern) => {
    const [template = '', symbol = ''] = pattern.split(' ')
    return regimes === undefined || parseReceipt({ template, symbol }, regimes, day).ok
  })
  return [
    ...(inForce ? [] : [`mẫu biên lai còn hiệu lực vào ngày ${printDay(day)}`]),
    ...(unit.taxCode === undefined ? ['mã số thuế'] : []),
    ...(unit.account === undefined ? ['tài khoản chuyên thu'] : []),
  ]
}
