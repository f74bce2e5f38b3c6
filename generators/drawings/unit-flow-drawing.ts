import { compare } from '../../machines/model/words.js'
import { emptyPage, type Band, type Drawing, type Page } from '../swimlane/drawing.js'
import { leadingOf, margin, paper, size } from '../swimlane/style.js'
import { labelOf } from '../swimlane/label.js'
import { Notes, wrap, wrapEvenly } from '../swimlane/text.js'
import { casesByUnit, unitColumn, type UnitColumn } from './unit-column.js'
import type { UnitFlow } from './unit-flow.js'

/** What the drawing says besides its flows. */
export interface UnitFlowTitle {
  title: string
  /** That it is only proposed. */
  mark?: string
}

const bar = { width: 14, gap: 6, band: 150, perCase: 5 } as const
const letters = { size: 10.5, weight: 'normal' } as const
/** Share of the height that bands may take: the rest is for names and the space between them. */
const bandShare = 0.55

/**
 * Units that hand over on the left, units that receive on the right; a band between them is as thick as its cases are
 * many. One sheet of A4; drawn smaller where a province has many units.
 */
export function unitFlowDrawing(head: UnitFlowTitle, flows: readonly UnitFlow[]): Drawing {
  let smaller = 1
  let sheet = layOut(head, flows, smaller)
  while (sheet.needs > sheet.height && smaller < smallest) {
    smaller *= 1.1
    sheet = layOut(head, flows, smaller)
  }
  const { width, height, page } = sheet
  return { width, height, portrait: true, what: 'Sơ đồ', title: head.title, provenance: [], pages: [page] }
}

const smallest = 8

interface Sheet {
  width: number
  height: number
  /** Height that everything takes. */
  needs: number
  page: Page
}

function layOut(head: UnitFlowTitle, flows: readonly UnitFlow[], smaller: number): Sheet {
  const [width, height] = [paper.short * smaller, paper.long * smaller]
  const notes = new Notes()
  const page = emptyPage()
  const nameWidth = (width - 2 * margin - bar.band - 2 * (bar.width + bar.gap)) / 2
  const top = putHead(head, { width, nameWidth }, page)
  const total = flows.reduce((sum, { cases }) => sum + cases, 0)
  const setting = {
    scale: Math.min(bar.perCase, ((height - top) * bandShare) / Math.max(1, total)),
    top,
    lines: (text: string) => notes.fit(text, { ...letters, width: nameWidth }, 4),
    leading: leadingOf(letters.size),
  }
  const left = unitColumn(casesByUnit(flows, 'from'), setting)
  const right = unitColumn(nearest(casesByUnit(flows, 'to'), flows, left), setting)
  const x1 = margin + nameWidth + bar.gap
  const x2 = width - margin - nameWidth - bar.gap - bar.width
  page.bands = bandsOf(flows, { left, right, scale: setting.scale, x1: x1 + bar.width, x2 })
  putBars(left, { x: x1, names: margin, nameWidth, anchor: 'end' }, page)
  putBars(right, { x: x2, names: x2 + bar.width + bar.gap, nameWidth, anchor: 'start' }, page)
  return { width, height, page, needs: putNotes(notes, Math.max(left.foot, right.foot) + 8, width, page) + margin }
}

/** Units that receive, each as near as may be to those that it receives from: fewer bands cross. */
function nearest(
  units: ReadonlyMap<string, number>,
  flows: readonly UnitFlow[],
  left: UnitColumn,
): Map<string, number> {
  const height = (unit: string, cases: number): number =>
    flows.reduce((sum, flow) => sum + (flow.to === unit ? left.middle(flow.from) * flow.cases : 0), 0) / cases
  return new Map([...units].sort(([a, m], [b, n]) => height(a, m) - height(b, n) || compare(a, b)))
}

/** Bands leave and reach a bar in the order of what is at their other ends. */
function bandsOf(
  flows: readonly UnitFlow[],
  { left, right, scale, x1, x2 }: { left: UnitColumn; right: UnitColumn; scale: number; x1: number; x2: number },
): Band[] {
  const leaving = [...flows].sort((a, b) => right.middle(a.to) - right.middle(b.to))
  const starts = new Map(leaving.map((flow) => [flow, left.take(flow.from, flow.cases)]))
  return [...flows]
    .sort((a, b) => left.middle(a.from) - left.middle(b.from))
    .map((flow) => ({
      words: `${flow.from} → ${flow.to}: ${flow.cases}`,
      from: { x: x1, y: starts.get(flow) ?? 0 },
      to: { x: x2, y: right.take(flow.to, flow.cases) },
      thick: flow.cases * scale,
    }))
}

/** Title and what the two sides are; the height at which the bars begin. */
function putHead(
  { title, mark }: UnitFlowTitle,
  { width, nameWidth }: { width: number; nameWidth: number },
  page: Page,
): number {
  const inner = width - 2 * margin
  let y: number = margin
  const put = (text: string, letters: number): void => {
    const setting = { size: letters, weight: 'bold', width: inner } as const
    const lines = wrapEvenly(text, setting)
    const height = lines.length * leadingOf(letters)
    page.labels.push(
      labelOf(lines, { x: margin, y, width: inner, height }, { size: letters, weight: 'bold', anchor: 'middle' }),
    )
    y += height + 4
  }
  if (mark !== undefined) put(mark, size.line)
  put(title, size.title)
  const height = leadingOf(size.cell)
  const heads = [
    { text: 'Đơn vị chuyển hồ sơ (số trường hợp)', x: margin, anchor: 'end' },
    { text: 'Đơn vị nhận hồ sơ (số trường hợp)', x: width - margin - nameWidth, anchor: 'start' },
  ] as const
  for (const { text, x, anchor } of heads) {
    const box = { x, y: y + 4, width: nameWidth, height }
    page.labels.push(labelOf([text], box, { size: size.cell, weight: 'bold', anchor }))
  }
  return y + height + 14
}

interface Side {
  x: number
  names: number
  nameWidth: number
  anchor: 'start' | 'end'
}

function putBars({ bars }: UnitColumn, { x, names, nameWidth, anchor }: Side, page: Page): void {
  for (const { y, height, lines } of bars) {
    const needs = lines.length * leadingOf(letters.size)
    page.rules.push({ x, y, width: bar.width, height, look: 'bar' })
    const box = { x: names, y: y + (height - needs) / 2, width: nameWidth, height: needs }
    page.labels.push(labelOf(lines, box, { ...letters, anchor }))
  }
}

/** Names that are longer than their place; the height at which they end. */
function putNotes({ all }: Notes, from: number, width: number, page: Page): number {
  let y = from
  const setting = { size: size.cell, width: width - 2 * margin } as const
  const height = leadingOf(size.cell)
  for (const line of all.flatMap((text, i) => wrap(`[${i + 1}] ${text}`, setting))) {
    page.labels.push(labelOf([line], { x: margin, y, width: setting.width, height }, setting))
    y += height
  }
  return y
}
