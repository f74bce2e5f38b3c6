import { expect, it } from 'vitest'
import { drawSheet, type Sheet } from '../../generators/drawings/sheet.js'
import type { Part } from '../../generators/drawings/slices.js'
import { wholeDrawing } from '../swimlane/whole.js'
import type { Drawing } from '../../generators/swimlane/drawing.js'

const long = 'Cấp giấy xác nhận cho người cao tuổi ở vùng có điều kiện đặc biệt khó khăn '
const box = (no: number, lines: number): Part => ({
  ...{ kind: 'box', no, title: 'Tôi cần mang gì?', leads: true },
  lines: Array.from({ length: lines }, (_, line) => `Giấy tờ ${line}`),
})
const space: Part = { kind: 'space', height: 12 }
/** Heads of one line and of several, of a page and more. */
const heads: readonly (readonly Part[])[] = [
  [{ kind: 'title', text: 'Đăng ký khai sinh' }, space],
  [{ kind: 'title', text: 'Đăng ký khai tử' }, space],
  [{ kind: 'title', text: long.repeat(3) }, space],
  [{ kind: 'title', text: long.repeat(60) }, space],
]
/** On what is left of a page, and on more than one. */
const below: readonly (readonly Part[])[] = [
  [box(1, 1), box(2, 3)],
  [box(1, 1), box(2, 90)],
]

/** What stands on each page, in whatever order it is drawn. */
const seen = (drawing: Drawing): unknown =>
  wholeDrawing(drawing).pages.map((page) =>
    Object.entries(page).map(([kind, all]) => [kind, new Set((all as object[]).map((one) => JSON.stringify(one)))]),
  )

it('shows what many sheets share as if it were its own, at whatever height others had it before', () => {
  for (const shared of below)
    for (const mark of [undefined, 'ĐỀ XUẤT', long.repeat(3)])
      for (const parts of heads) {
        const sheet = { title: 'Tờ', parts, provenance: [], ...(mark !== undefined && { mark }) } satisfies Sheet
        const whole = drawSheet({ ...sheet, parts: [...parts, ...shared] })
        expect(seen(drawSheet({ ...sheet, shared }))).toEqual(seen(whole))
      }
})

it('draws it once for sheets whose own parts are as high', () => {
  const [birth, death] = heads
    .slice(0, 2)
    .map((parts) => drawSheet({ title: 'Tờ', parts, shared: below[0] ?? [], provenance: [] }).pages[0]?.body)
  expect(birth).toBeDefined()
  expect(birth).toBe(death)
})
