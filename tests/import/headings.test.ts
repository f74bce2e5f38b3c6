import { describe, expect, it } from 'vitest'
import { loadCorpus } from '../../cli/load.js'
import { recogniseHeading, recogniseHeadings, unitInHeading } from '../../generators/import/headings.js'

describe('headings', () => {
  const { corpus } = loadCorpus(['procedures'])
  const layouts = [...corpus.provinces.values()].flatMap(({ value }) =>
    Object.entries(value.layouts).map(([id, layout]) => [`${value.id} ${id}`, layout.columns] as const),
  )

  it('looks at every province', () => {
    expect(layouts.length).toBeGreaterThanOrEqual(9)
  })

  it.each(layouts)('of %s are recognised', (_, columns) => {
    expect(recogniseHeadings(columns.map((column) => column.title))).toEqual(columns.map((column) => column.key))
    for (const column of columns) expect(unitInHeading(column.title)).toBe(column.unit)
  })

  it.each([
    ['STT', 'no'],
    ['Bước thực hiện', 'no'],
    ['Nội dung công việc', 'what'],
    ['TRÌNH TỰ THỰC HIỆN', 'what'],
    ['Đơn vị, người thực hiện', 'who'],
    ['Chức danh, vị trí', 'who'],
    ['Thời gian thực hiện của đơn vị', 'time'],
    ['Thời hạn (giờ)', 'time'],
    ['Biểu mẫu / Kết quả', 'gives'],
    ['Phí, lệ phí', 'fee'],
    ['Ghi chú', 'note'],
    ['Mức DVC', 'service'],
    ['Dịch vụ công trực tuyến', 'service'],
    ['Bước 1', undefined],
    ['Mã', undefined],
  ])('%s is %s', (heading, key) => {
    expect(recogniseHeading(heading)).toBe(key)
  })

  it.each([
    ['Thời gian (ngày làm việc)', 'working-day'],
    ['Thời hạn (giờ làm việc)', 'working-hour'],
    ['Thời gian (ngày theo lịch)', 'calendar-day'],
    ['Thời gian (tính mỗi ngày 08 giờ làm việc)', undefined],
    ['Thời gian (giờ)', 'hour'],
    ['Thời gian', undefined],
  ])('%s states the unit %s', (heading, unit) => {
    expect(unitInHeading(heading)).toBe(unit)
  })

  it('does not take a row of the table for its heading', () => {
    const row = [
      'Bước 1',
      'Thông báo, nội dung tiếp nhận hồ sơ',
      'Trong thời gian thông báo của cơ quan có thẩm quyền tuyển dụng công chức',
      '',
    ]
    expect(recogniseHeadings(row)).toBeUndefined()
    expect(recogniseHeadings(['Bước', 'Nội dung', 'Nội dung', 'Thời gian'])).toBeUndefined()
    expect(recogniseHeadings(['Bước', 'Nội dung', 'Trách nhiệm'])).toBeUndefined()
  })
})
