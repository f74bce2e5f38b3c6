import { shiftDay } from '../../model/day.js'
import { groupBy } from '../../model/group-by.js'
import type { SheetRow, Unit } from '../../model/unit.js'
import { compare, printDay } from '../../model/words.js'
import { firstCommon } from '../periods.js'
import { defineRule } from '../rule.js'
import { NO_UNITS, periodWords } from '../staffing-words.js'

/** On no day a unit has two versions: two names, types or tax codes under one code. */
export default defineRule({
  id: 'unit-version-overlap',
  title: 'Hai phiên bản của một đơn vị cùng có hiệu lực',
  on: 'province',
  kind: 'data',
  severity: 'error',
  check({ records }, say) {
    if (records === undefined || records.units.length === 0) {
      say({ undecided: NO_UNITS })
      return
    }
    for (const versions of versionsByCode(records.units))
      for (const [at, after] of versions.slice(1).entries()) {
        const before = versions[at]
        const day = before && firstCommon(before.value.effective, after.value.effective)
        if (before === undefined || day === undefined) continue
        const { from } = after.value.effective
        say({
          path: ['to'],
          row: before.value,
          shows: `${after.value.code} ${day}`,
          what: `Đơn vị ${after.value.code} có hai phiên bản cùng có hiệu lực vào ngày ${printDay(day)}: dòng ${before.line} (${versionWords(before.value)}) và dòng ${after.line} (${versionWords(after.value)}).`,
          why: 'Trong những ngày trùng nhau đơn vị được tính hai lần: hai tên, hai bộ cấu hình, hai lượt nhân sự cho một mã; hệ thống không biết nhận bản nào.',
          fix:
            before.value.effective.from === from
              ? 'Giữ một dòng và xóa dòng kia; nếu là hai đơn vị khác nhau thì ghi lại mã.'
              : `Ghi ${printDay(shiftDay(from, -1))} vào cột "Hiệu lực đến" của dòng ${before.line}; bảng chưa có cột này thì thêm.`,
        })
      }
  },
})

/** The versions of each unit that has several, by the day on which they begin: where any two overlap, two neighbours do. */
function versionsByCode(units: readonly SheetRow<Unit>[]): SheetRow<Unit>[][] {
  return [...groupBy(units, ({ value }) => value.code).values()]
    .filter(({ length }) => length > 1)
    .map((rows) => rows.toSorted((a, b) => compare(a.value.effective.from, b.value.effective.from)))
}

const versionWords = ({ name, effective }: Unit): string => `${name}, ${periodWords(effective)}`
