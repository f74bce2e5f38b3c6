import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Process } from '../../machines/index.js'
import { workingDays } from '../../machines/index.js'
import { accepts } from '../../machines/model/schema/accepts.js'
import { jsonSchema } from '../../machines/model/schema/json-schema.js'
import { schemas, type DefinitionKind } from '../../machines/model/schema/kinds.js'
import { proved } from '../../machines/model/schema/proof.js'
import { validate } from '../../machines/model/schema/validate.js'
import caoBang from '../../procedures/cao-bang/province/index.js'
import forms from '../../procedures/national/registers/forms.js'
import laws from '../../procedures/national/registers/laws.js'
import policies from '../../procedures/national/registers/policies.js'
import receipts from '../../procedures/national/registers/receipts.js'
import roles from '../../procedures/national/registers/roles.js'
import statuses from '../../procedures/national/registers/statuses.js'

const sample: Process = {
  of: [{ code: '1.000001', name: 'Cấp giấy', field: 'x', effective: { from: '2025-07-01' }, source: 'mẫu thử' }],
  province: 'cao-bang',
  standing: 'proposal',
  effective: { from: '2025-11-27' },
  policy: { base: 'nd-118-2025' },
  total: workingDays(3),
  table: [
    { id: 'tiep-nhan', no: 'Bước 1', name: 'Tiếp nhận', by: 'intake-point', does: 'receive', within: workingDays(0.5) },
    {
      id: 'cap-xa',
      title: 'Cấp xã',
      office: 'phong-vhxh',
      rows: [
        {
          id: 'tham-dinh',
          name: 'Thẩm định',
          by: { inTurn: ['chuyen-vien', { role: 'lanh-dao-phong', at: 'phong-vhxh' }] },
          does: ['examine', 'review'],
          within: workingDays(2, '2 ngày'),
          ways: { 'đồng ý': 'next', 'không đồng ý': { backTo: 'tiep-nhan', time: 'inside' } },
        },
      ],
    },
    {
      id: 'song-song',
      branches: [{ id: 'a', rows: [{ id: 'a-1', name: 'Lấy ý kiến', does: 'consult', by: { outside: 'Thuế' } }] }],
    },
    { id: 'tra', name: 'Trả kết quả', does: 'return', within: { uncounted: 'office-hours' } },
  ],
}

/** The sample with the value at a path replaced, or taken away. */
function changed(path: readonly (string | number)[], to?: unknown): unknown {
  const copy = structuredClone(sample) as unknown as Record<string | number, unknown>
  let here = copy
  for (const key of path.slice(0, -1)) here = here[key] as typeof here
  const last = path[path.length - 1] as string | number
  if (to === undefined) delete here[last]
  else here[last] = to
  return copy
}
const faults = (path: readonly (string | number)[], to?: unknown) => validate('process', changed(path, to))
const table = 'table'

it('schema and interfaces are the same types, by proof of the compiler', () => expect(proved).toBe(true))

describe('what is right passes', () => {
  const right: [DefinitionKind, unknown][] = [
    ['process', sample],
    ['province', caoBang],
    ['offices', caoBang.offices],
    ['forms', forms],
    ['laws', laws],
    ['policies', policies],
    ['roles', roles],
    ['statuses', statuses],
    ['receipts', receipts],
  ]
  it.each(right)('%s', (kind, value) => expect(validate(kind, value)).toEqual([]))
})

describe('what is wrong is said', () => {
  it('an unknown key, with the known one nearest to it', () => {
    expect(faults([table, 0, 'withn'], workingDays(1))).toEqual([
      {
        path: [table, 0, 'withn'],
        what: `Dòng "Tiếp nhận" (tiep-nhan) có thuộc tính lạ 'withn'.`,
        why: 'Điều ghi trong thuộc tính mà mô hình không biết sẽ không đi vào cấu hình, lưu đồ hay tài liệu nào.',
        fix: `Có phải ý bạn là 'within'? Sửa tên thuộc tính, hoặc xóa nó.`,
      },
    ])
  })

  it('a misspelt required key is one fault, not two', () => {
    const value = changed(['effective']) as Record<string, unknown>
    value.efective = { from: '2025-11-27' }
    expect(validate('process', value).map(({ what }) => what)).toEqual([`Quy trình có thuộc tính lạ 'efective'.`])
  })

  it('an unknown key that is near nothing lists what there is', () => {
    const [fault] = faults(['policy', 'zzzzzzzzzz'], 1)
    expect(fault?.fix).toBe(
      `Xóa 'zzzzzzzzzz', hoặc dùng một trong các thuộc tính: base, supplement, cutoff, reworks, without.`,
    )
  })

  it('a missing key, with what it says and how it is written', () => {
    expect(faults([table, 1, 'rows', 0, 'does'])).toEqual([
      {
        path: [table, 1, 'rows', 0, 'does'],
        what: `Dòng "Thẩm định" (tham-dinh) thiếu thuộc tính 'does' (việc mà bước làm).`,
        why: 'Đây là thuộc tính bắt buộc; thiếu nó thì không hiểu được định nghĩa này.',
        fix: 'Thêm does: …, ghi việc mà bước làm.',
      },
    ])
  })

  it.each<[string, readonly (string | number)[], unknown, string, string]>([
    [
      'a number in quotes',
      [table, 0, 'within', 'n'],
      '0,5',
      `thời gian phải là số, nhưng đang là "0,5".`,
      'Ghi số không có dấu nháy, phần lẻ sau dấu chấm: 0.5.',
    ],
    [
      'a bare number as a time',
      [table, 0, 'within'],
      5,
      `'within' phải là một nhóm thuộc tính { … }, nhưng đang là số 5.`,
      'ví dụ workingDays(1)',
    ],
    [
      'a number below zero',
      [table, 0, 'within', 'n'],
      -1,
      `thời gian là số -1, nhỏ hơn 0.`,
      'Ghi một số từ 0 trở lên.',
    ],
    [
      'a day that the calendar does not have',
      ['effective', 'from'],
      '2025-02-30',
      `'from' là "2025-02-30", không phải một ngày có trong lịch.`,
      'Ghi năm-tháng-ngày',
    ],
    [
      'a day as printed',
      ['effective', 'from'],
      '27/11/2025',
      'không phải một ngày có trong lịch',
      `Ghi năm-tháng-ngày: '2025-11-27'.`,
    ],
    [
      'a period that ends before it begins',
      ['effective', 'to'],
      '2025-11-26',
      'ngày kết thúc "2025-11-26" trước ngày bắt đầu',
      `Sửa 'from' hoặc 'to'`,
    ],
    [
      'a value outside its list',
      ['standing'],
      'publishd',
      `'standing' là "publishd", không thuộc các giá trị được dùng.`,
      `Có phải ý bạn là 'published'? Các giá trị được dùng: published, proposal, reconstruction.`,
    ],
    ['an act outside its list', [table, 0, 'does'], 'exmine', '"exmine", không thuộc', `Có phải ý bạn là 'examine'?`],
    ['an act in a list', [table, 1, 'rows', 0, 'does', 1], 'sign', '"sign", không thuộc', 'receive, assign'],
    ...[
      ['ket-thuc.returned', 'ket-thuc-returned'],
      ['bo-sung@ky', 'bo-sung-ky'],
      ['ky:tiep', 'ky-tiep'],
      ['Thẩm định', 'tham-dinh'],
      ['../ky', 'ky'],
      ['12', 'tham-dinh'],
      ['next', 'tham-dinh'],
    ].map(([wrong = '', right = '']): [string, (string | number)[], string, string, string] => [
      `an id that others are made from: ${wrong}`,
      [table, 0, 'id'],
      wrong,
      `'id' là "${wrong}", không đúng cách đặt mã.`,
      `ví dụ '${right}'.`,
    ]),
    ['no id', [table, 0, 'id'], '', `'id' để trống.`, 'Viết chữ thường không dấu'],
    ['an empty text', [table, 0, 'name'], '', `'name' để trống.`, 'Ghi nội dung, hoặc xóa thuộc tính này.'],
    ['a text of blanks', [table, 0, 'name'], ' \u00a0', `'name' để trống.`, 'Ghi nội dung, hoặc xóa thuộc tính này.'],
    ['an empty table', [table], [], `'table' không có mục nào.`, 'Thêm ít nhất một mục'],
    [
      'a way without its time',
      [table, 1, 'rows', 0, 'ways', 'không đồng ý'],
      { backTo: 'x' },
      `thiếu thuộc tính 'time'`,
      'Thêm time',
    ],
    [
      'a misspelt way',
      [table, 1, 'rows', 0, 'ways', 'đồng ý'],
      { ends: 'returned' },
      `thuộc tính lạ 'ends'`,
      `Có phải ý bạn là 'end'?`,
    ],
    ['a misspelt unit', [table, 0, 'within', 'unit'], 'days', '"days", không thuộc', `Có phải ý bạn là 'day'?`],
    ['a misspelt post', [table, 0, 'by'], { rol: 'x', at: 'y' }, `thuộc tính lạ 'rol'`, `Có phải ý bạn là 'role'?`],
    ['a step that is a block too', [table, 0, 'rows'], [], `'rows'`, `Xóa 'rows', hoặc tách thành hai dòng.`],
    [
      'something else entirely',
      [table],
      'bảng',
      `'table' phải là một danh sách [ … ], nhưng đang là "bảng".`,
      'một danh sách',
    ],
  ])('%s', (_, path, to, what, fix) => {
    const found = faults(path, to)
    expect(found).toHaveLength(1)
    expect(found[0]?.what).toContain(what)
    expect(found[0]?.fix).toContain(fix)
  })

  it('everything at once', () => {
    const value = { ...(changed([table, 0, 'name']) as object), standing: 'x', province: 3 }
    expect(validate('process', value).map(({ path }) => path.join('.'))).toEqual([
      'province',
      'standing',
      'table.0.name',
    ])
  })

  it('what is not a definition at all', () => {
    for (const value of [undefined, null, 1, 'x', [], true]) expect(validate('process', value)).toHaveLength(1)
  })
})

/** Values of the kinds that definitions hold, most of them wrong somewhere. */
const leaf = fc.oneof(
  fc.constantFrom('next', 'examine', 'working-day', '2025-11-27', '2025-02-30', '', 'published'),
  fc.double({ noDefaultInfinity: false }),
  fc.boolean(),
  fc.constant(null),
  fc.constantFrom<unknown>({ n: 1, unit: 'day' }, { end: 'returned' }, { from: '2025-01-01' }, [], {}, { rows: [] }),
)
const paths = allPaths(sample)

it('the fast answer is always the answer of zod', () => {
  const fast = accepts(schemas.process)
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom(...paths), fc.option(leaf)), { maxLength: 2 }), (changes) => {
      let value: unknown = sample
      for (const [path, to] of changes) {
        const copy = structuredClone(value)
        let here = copy as Record<string | number, unknown> | undefined
        for (const key of path.slice(0, -1)) here = here?.[key] as typeof here
        if (typeof here !== 'object' || here === null) return
        here[path[path.length - 1] as string | number] = to
        value = copy
      }
      expect(fast(value)).toBe(schemas.process.safeParse(value).success)
      expect(validate('process', value).length > 0).toBe(!fast(value))
    }),
    { numRuns: 500 },
  )
})

it('JSON Schema of every kind', () => {
  for (const kind of Object.keys(schemas) as DefinitionKind[])
    expect(jsonSchema(kind)).toHaveProperty('$schema', 'https://json-schema.org/draft/2020-12/schema')
})

function allPaths(value: unknown, base: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return []
  const keys = Array.isArray(value) ? value.map((_, index) => index) : [...Object.keys(value), 'extra']
  return keys.flatMap((key) => [
    [...base, key],
    ...allPaths((value as Record<string | number, unknown>)[key], [...base, key]),
  ])
}
