import fc from 'fast-check'
import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { unzipSync, strFromU8 } from 'fflate'
import { gridOf } from '../../generators/staffing/grid.js'
import { heatMap } from '../../generators/staffing/html.js'
import { matrixWorkbook } from '../../generators/staffing/xlsx.js'
import { Availability } from '../../machines/build/staffing/availability.js'
import { NOT_CARRIED, staffingOf, UNKNOWN, type StaffingInput } from '../../machines/build/staffing/matrix.js'
import { staffedProcess } from '../../machines/build/staffing/staffed.js'
import { workOf } from '../../machines/build/staffing/work.js'
import { shiftDay } from '../../machines/model/day.js'
import type { Process } from '../../machines/model/process.js'
import type { Period } from '../../machines/model/register.js'
import type { OfficeRegister, Province } from '../../machines/model/registry.js'
import type { Leave, MergedPost, ProvinceRecords, SheetRow, StaffMember, Unit } from '../../machines/model/unit.js'

const rows = <T>(values: readonly T[]): SheetRow<T>[] =>
  values.map((value, i) => ({ file: 'x.csv', line: i + 2, value }))
const member = (id: string, unit: string, posts: string[], period: Period): StaffMember => ({
  ...{ id, name: `Cán bộ mẫu ${id}`, unit, title: 'Công chức', office: 'van-phong', posts, period, sample: true },
})
const recordsOf = (of: {
  units?: readonly Unit[]
  staff?: readonly StaffMember[]
  leaves?: readonly Leave[]
  merged?: readonly MergedPost[]
  coverage?: readonly string[]
}): ProvinceRecords => ({
  units: rows(of.units ?? []),
  successions: [],
  coverage: rows((of.coverage ?? []).map((unit) => ({ unit, process: 'cap-giay', period: ALWAYS, sample: true }))),
  mergedPosts: rows(of.merged ?? []),
  staff: rows(of.staff ?? []),
  leaves: rows(of.leaves ?? []),
})
const ALWAYS: Period = { from: '2025-07-01' }

describe('who is there on a day', () => {
  const BEGIN = '2026-01-01'
  const day = fc.integer({ min: 0, max: 30 }).map((n) => shiftDay(BEGIN, n))
  const period = fc.tuple(day, fc.option(day, { nil: undefined })).map(([a, b]): Period => {
    if (b === undefined) return { from: a }
    return a < b ? { from: a, to: b } : { from: b, to: a }
  })
  const person = fc.constantFrom('A', 'B', 'C')
  const isIn = (on: string, { from, to }: Period): boolean => from <= on && (to === undefined || on <= to)

  it('is what a look at the lists says, day by day: own post, merged post, leave, substitute', () => {
    const staff = fc.array(fc.tuple(person, fc.constantFrom('x/mot', 'x/hai'), period), { maxLength: 5 })
    const leaves = fc.array(fc.tuple(person, fc.option(person, { nil: undefined }), period), { maxLength: 4 })
    fc.assert(
      fc.property(staff, leaves, fc.array(period, { maxLength: 2 }), (held, away, merged) => {
        const availability = new Availability(
          recordsOf({
            staff: held.map(([id, post, when]) => member(id, 'u', [post], when)),
            leaves: away.map(([who, substitute, when]) => ({
              ...{ person: who, period: when, sample: true },
              ...(substitute === undefined ? {} : { substitute }),
            })),
            merged: merged.map((when) => ({ unit: 'u', post: 'x/mot', by: 'x/hai', period: when, sample: true })),
          }),
        )
        const stretches = availability.stretchesOf(['u/x/mot'])
        for (let n = -1; n <= 32; n++) {
          const on = shiftDay(BEGIN, n)
          const isMerged = merged.some((when) => isIn(on, when))
          const holders = held.filter(([, post, when]) => isIn(on, when) && (post === 'x/mot' || isMerged))
          const isAway = (who: string) => away.some(([one, , when]) => one === who && isIn(on, when))
          const expected = new Set(
            holders.flatMap(([who]) => [
              ...(isAway(who) ? [] : [who]),
              ...away.flatMap(([one, substitute, when]) =>
                one === who && substitute !== undefined && isIn(on, when) && !isAway(substitute) ? [substitute] : [],
              ),
            ]),
          )
          const found = stretches.filter(({ period: when }) => isIn(on, when))
          expect(found).toHaveLength(1)
          expect(found[0]?.persons).toEqual([...expected].sort())
        }
      }),
      { numRuns: 300 },
    )
  })
})

const offices: OfficeRegister = {
  'ttpvhcc-xa': { name: 'Một cửa', level: 'xa', posts: { 'tiep-nhan': 'Một cửa' } },
  'ubnd-xa': { name: 'UBND xã', level: 'xa', posts: { 'lanh-dao': 'Lãnh đạo', 'van-thu': 'Văn thư' } },
  'so-y-te': { name: 'Sở A', level: 'tinh', posts: { 'lanh-dao': 'Lãnh đạo Sở' } },
}
const province: Province = { id: 'mau', code: '99', name: 'Mẫu', layouts: {}, offices }
const process: Process = {
  of: [{ name: 'Cấp <giấy>', field: 'Y tế', effective: ALWAYS, source: 'ví dụ' }],
  province: 'mau',
  standing: 'proposal',
  effective: { from: '2026-01-01' },
  policy: { base: 'nd-118-2025' },
  table: [
    { id: 'nhan', name: '=Nhận', by: { role: 'tiep-nhan', at: 'ttpvhcc-xa' }, does: 'receive' },
    { id: 'so', name: 'Sở xem', by: { role: 'lanh-dao', at: 'so-y-te' }, does: 'review' },
    { id: 'ngoai', name: 'Thuế', by: { outside: 'Thuế' }, does: 'other' },
    { id: 'ky', name: 'Ký', by: { role: 'lanh-dao', at: 'ubnd-xa' }, does: 'decide' },
  ],
}
const unit = (code: string, kind: Unit['kind'] = 'xa'): Unit => ({
  code,
  name: `Đơn vị ${code}`,
  kind,
  effective: ALWAYS,
  sample: [],
})
const input = (
  staff: readonly StaffMember[],
  overrides: StaffingInput['overrides'] = [],
  value: Process = process,
): StaffingInput => {
  const entry = { id: 'mau/cap-giay@2026-01-01', slug: 'cap-giay', fieldFolder: 'y-te', file: 'x.ts', value }
  const one = { id: 'chinh', title: 'Cấp giấy', table: value.table ?? [] }
  return {
    province,
    records: recordsOf({
      units: [unit('1'), unit('2'), unit('3', 'phuong'), unit('so-y-te', 'so')],
      staff,
      coverage: ['xa'],
    }),
    overrides,
    processes: [staffedProcess(entry, [{ case: one, flows: [] }], province, {})],
  }
}
const two = (at: string, post: string): StaffMember[] =>
  ['a', 'b'].map((id) => member(`${at}-${post}-${id}`, at, [post], ALWAYS))
const full = [
  ...['1', '2'].flatMap((at) => [...two(at, 'ttpvhcc-xa/tiep-nhan'), ...two(at, 'ubnd-xa/lanh-dao')]),
  ...two('so-y-te', 'so-y-te/lanh-dao'),
]

describe('the matrix', () => {
  it('has a row for each unit that carries something out, and counts who is there', () => {
    const { units, cells, asked, gaps } = staffingOf(input(full))
    expect(units.map(({ code }) => code)).toEqual(['1', '2'])
    expect([...cells]).toEqual([2, 2, 254, 2, 2, 2, 254, 2])
    expect([asked, gaps]).toEqual([6, []])
  })

  it('says once that a post of the province is vacant, however many communes wait for it', () => {
    const { gaps, cells } = staffingOf(
      input(full.filter((one) => one.unit !== 'so-y-te').concat(member('c', 'so-y-te', ['so-y-te/khac'], ALWAYS))),
    )
    expect([...cells]).toEqual([2, 0, 254, 2, 2, 0, 254, 2])
    expect(gaps).toHaveLength(1)
    expect(gaps[0]).toMatchObject({ posts: ['so-y-te/so-y-te/lanh-dao'], count: 2, holes: [{ from: '2026-01-01' }] })
    expect(gaps[0]?.units.size).toBe(2)
  })

  it('says nothing of units where a step asks for a post that no office has', () => {
    const mistyped = process.table?.map((row) =>
      row.id === 'ky' ? { ...row, by: { role: 'lanh-daoo', at: 'ubnd-xa' } } : row,
    )
    const { gaps, cells } = staffingOf(input(full, [], { ...process, table: mistyped } as Process))
    expect([...cells]).toEqual([2, 2, 254, UNKNOWN, 2, 2, 254, UNKNOWN])
    expect(gaps).toEqual([])
  })

  it('lets a unit give a step to another post, for a time', () => {
    const value = {
      unit: '1',
      process: 'cap-giay',
      effective: { from: '2026-03-01', to: '2026-03-31' },
      post: { nhan: { role: 'van-thu', at: 'ubnd-xa' } },
    } as const
    const { gaps } = staffingOf(input(full, [{ file: 'y.ts', value }]))
    expect(gaps).toMatchObject([{ posts: ['1/ubnd-xa/van-thu'], holes: [{ from: '2026-03-01', to: '2026-03-31' }] }])
  })

  it('tells the work of one post', () => {
    const works = workOf(input(full), (post) => post.startsWith('so-y-te/'))
    expect(works.map(({ step, units }) => [step.step.id, [...units]])).toEqual([['so', ['1', '2']]])
  })
})

describe('the heat map and the workbook', () => {
  const grid = gridOf(staffingOf(input(full.slice(1))))
  const notes = { title: 'Bố trí người', lines: ['Không có tên người.'] }

  it('show the weakest step of each procedure, and every step under it', () => {
    expect(grid.groups.map(({ title, values }) => [title, [...values]])).toEqual([['Cấp <giấy>', [1, 2]]])
    expect(grid.groups[0]?.steps.map(({ values }) => [...values])).toEqual([
      [1, 2],
      [2, 2],
      [254, 254],
      [2, 2],
    ])
  })

  it('opens the steps of a procedure when its name is clicked, and closes them again', () => {
    const { document } = new JSDOM(heatMap(grid, notes), { runScripts: 'dangerously' }).window
    const shown = () =>
      [...document.querySelectorAll('tbody tr')].map((row) => [...row.children].map((cell) => cell.textContent))
    const button = document.querySelector('button')
    expect(shown()).toEqual([['Cấp <giấy>', '1', '2']])
    button?.click()
    expect(shown()).toHaveLength(5)
    expect(shown()[3]).toEqual(['Thuế', '–', '–'])
    expect(button?.getAttribute('aria-expanded')).toBe('true')
    button?.click()
    expect(shown()).toHaveLength(1)
  })

  it('hold the same numbers, no markup or formula of the definitions, and no name', async () => {
    const html = heatMap(grid, notes)
    const data = JSON.parse(/<script type="application\/json" id="data">(.*)<\/script>/.exec(html)?.[1] ?? '') as {
      rows: { signs: string; steps: [string, string][] }[]
    }
    expect(data.rows[0]?.signs).toBe('12')
    expect(data.rows[0]?.steps.map(([, signs]) => signs)).toEqual(['12', '22', '––', '22'])
    expect(html).not.toContain('<giấy>')
    const bytes = await matrixWorkbook(grid, notes)
    const parts = new Map(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]))
    const sheet = parts.get('xl/worksheets/sheet1.xml')
    expect(sheet).toContain('<c r="B3"><v>1</v></c><c r="C3"><v>2</v></c>')
    expect(sheet).not.toContain('<f>')
    expect(parts.get('xl/sharedStrings.xml')).toContain('Cấp &lt;giấy&gt;')
    expect([html, ...parts.values()].join('\n')).not.toContain('Cán bộ mẫu')
    expect(await matrixWorkbook(grid, notes)).toEqual(bytes)
    expect(NOT_CARRIED).toBe(255)
  })
})
