import { adopt } from '../../build/adopt.js'
import { staffedProcess } from '../../build/staffing/staffed.js'
import { casesOf } from '../../build/cases.js'
import { isKnown } from '../known.js'
import { didYouMean } from '../nearest.js'
import { defineRule } from '../rule.js'
import { titled } from '../say.js'

/** Every post of an adopted process exists in the province that adopts it, after the office map. */
export default defineRule({
  id: 'adoption-post-unknown',
  title: 'Quy trình áp dụng lại nêu cơ quan hoặc vị trí mà tỉnh không có',
  on: 'definition',
  kind: 'data',
  severity: 'error',
  check({ definition, corpus }, say) {
    if (definition.kind !== 'adoption') return
    const { province: id, process, offices = {} } = definition.value
    const province = corpus.provinces.get(id)?.value
    if (province === undefined) {
      say({ undecided: `Chưa có danh mục cơ quan của '${id}'.` })
      return
    }
    const entry = adopt({ file: `${id}/${id}.ts`, value: definition.value })
    const cases = casesOf(entry.value).map((one) => ({ case: one.case, flows: [] }))
    const steps = staffedProcess(entry, cases, province, {}).cases.flatMap((one) => one.steps)
    const theirs = (office: string): string =>
      Object.keys(offices).find((key) => (offices as Readonly<Record<string, string>>)[key] === office) ?? office
    const said = new Set<string>()
    for (const { step, needs = [] } of steps)
      for (const { at, role } of needs.flat()) {
        const office = isKnown(province.offices, at) ? province.offices[at] : undefined
        const key = office === undefined ? at : `${at}/${role}`
        if (said.has(key) || (office !== undefined && isKnown(office.posts, role))) continue
        said.add(key)
        say({
          path: ['offices'],
          at: step.id,
          shows: key,
          what:
            office === undefined
              ? `Bước ${titled(step.name, step.id)} giao việc cho cơ quan '${at}' mà ${province.name} không có.`
              : `Bước ${titled(step.name, step.id)} giao việc cho vị trí '${role}' mà ${titled(office.name, at)} của ${province.name} không có.`,
          why: `Quy trình của '${process.province}' dùng cơ quan của tỉnh đó; tỉnh này không có vị trí ấy thì không có ai nhận hồ sơ.`,
          fix: `${didYouMean(at, Object.keys(province.offices))}Ghi trong "offices": { '${theirs(at)}': '<cơ quan của tỉnh>' }, hoặc thêm cơ quan, vị trí vào province/offices.ts.`,
        })
      }
  },
})
