import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openPrinter, type Printer } from '../../cli/render/pdf.js'
import { toPng } from '../../cli/render/png.js'

const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="210mm" height="297mm" viewBox="0 0 210 297">
<rect x="10" y="10" width="50" height="20"/><text x="10" y="50" font-family="DejaVu Sans" font-size="5">Trả kết quả</text></svg>`
const wide =
  '<svg xmlns="http://www.w3.org/2000/svg" width="400" height="200" viewBox="0 0 400 200"><text y="20">Ơ</text></svg>'

describe('PNG', () => {
  it('has the drawing’s size times the scale, and the same bytes each time', async () => {
    const png = await toPng(wide, { scale: 2 })
    const header = new DataView(png.buffer, png.byteOffset)
    expect([...png.slice(1, 4)].map((code) => String.fromCharCode(code)).join('')).toBe('PNG')
    expect([header.getUint32(16), header.getUint32(20)]).toEqual([800, 400])
    expect(Buffer.compare(png, await toPng(wide, { scale: 2 }))).toBe(0)
  })

  it('shows the letters of Vietnamese', async () => {
    const empty = wide.replace('Ơ', ' ')
    const unknown = wide.replace('Ơ', '\u{10FFFD}')
    const pictures = await Promise.all([wide, empty, unknown].map((svg) => toPng(svg)))
    expect(new Set(pictures.map((png) => Buffer.from(png).toString('base64'))).size).toBe(3)
  })
})

describe('PDF', () => {
  let printer: Printer
  beforeAll(async () => {
    printer = await openPrinter()
  })
  afterAll(() => printer.close())

  it('has a page for each drawing, as large as the drawing, with its text set in our font', async () => {
    const pdf = Buffer.from(await printer.print([drawing, wide, drawing])).toString('latin1')
    const boxes = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, w, h]) => [Number(w), Number(h)])
    // Points: A4, then 400 × 200 pixels.
    const expected = [
      [595, 842],
      [300, 150],
      [595, 842],
    ]
    expect(boxes).toHaveLength(3)
    for (const [i, box] of boxes.entries()) {
      for (const [j, length] of box.entries()) expect(Math.abs(length - (expected[i]?.[j] ?? NaN))).toBeLessThan(1.5)
    }
    expect(pdf).toContain('+DejaVuSans')
  })

  it('gives the same bytes at another hour', async () => {
    const first = await printer.print([drawing])
    await new Promise((resolve) => setTimeout(resolve, 1100))
    expect(Buffer.compare(first, await printer.print([drawing]))).toBe(0)
  })
})
