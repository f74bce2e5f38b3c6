import { tasksOf } from '../../build/staffing/tasks.js'
import { unitOfOffice } from '../../model/unit-office.js'
import { printDay } from '../../model/words.js'
import { defineRule } from '../rule.js'
import { titled } from '../say.js'

/** Every process of a province is carried out by some unit. */
export default defineRule({
  id: 'process-uncovered',
  title: 'Quy trình không đơn vị nào thực hiện',
  on: 'province',
  kind: 'data',
  severity: 'warning',
  check(view, say) {
    const { records, province, corpus } = view
    if (records === undefined || records.coverage.length === 0) {
      say({ undecided: 'Chưa có bảng đơn vị nào làm thủ tục nào (province/coverage.csv).' })
      return
    }
    const codes = new Set(records.units.map(({ value }) => value.code))
    const { offices } = province
    const processes = view.processes()
    const carried = new Set(
      tasksOf(records, corpus.overrides, processes).flatMap(({ tasks }) => tasks.map(({ process }) => process)),
    )
    for (const process of processes) {
      if (carried.has(process)) continue
      const { entry, steps } = process
      const name = titled(process.process.of[0]?.name, entry.slug)
      const named = steps.flatMap(({ posts }) => posts.flatMap(({ office }) => office ?? []))
      const isOurs = named.some((id) => offices[id]?.level === 'xa' || unitOfOffice(id, offices, codes) !== undefined)
      if (!isOurs) {
        say({ undecided: `${name} không nêu cơ quan nào trong danh sách đơn vị của tỉnh.` })
        continue
      }
      say({
        path: [],
        shows: entry.slug,
        what: `Không đơn vị nào thực hiện ${name}, hiệu lực từ ngày ${printDay(entry.value.effective.from)}.`,
        why: 'Người dân nộp hồ sơ mà không nơi nào được phân quyền tiếp nhận thủ tục này.',
        fix: `Thêm dòng cho '${entry.slug}' vào province/coverage.csv: mã đơn vị, hoặc loại đơn vị cho mọi đơn vị của loại đó.`,
      })
    }
  },
})
