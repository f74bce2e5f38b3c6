import { join } from 'node:path'
import process from 'node:process'
import { citizenMermaid } from '../generators/drawings/citizen-mermaid.js'
import { drawFor, svgPages, type Reader } from '../generators/drawings/drawings.js'
import { stackPages } from '../generators/drawings/stack.js'
import type { CompiledCase, GeneratorInput } from '../generators/generator.js'
import { titleOf } from '../generators/marks.js'
import { toFlowchart } from '../generators/mermaid/flowchart.js'
import { toStateDiagram } from '../generators/mermaid/state-diagram.js'
import type { SoundFlow } from '../machines/build/flow.js'
import { UsageFault } from './fault.js'
import { cacheHome } from './render/install-once.js'

export type Format = 'mermaid' | 'svg' | 'png' | 'pdf'
/** A diagram that can be drawn. */
export interface Drawable {
  compiled: CompiledCase
  flow: SoundFlow
}
type Registers = Pick<GeneratorInput, 'corpus' | 'province'>

/** A diagram as Mermaid text. `policy`: with the exceptions that the law gives every dossier. */
export function mermaidFor(
  reader: Reader,
  { compiled, flow }: Drawable,
  registers: Registers,
  policy: boolean,
): string {
  if (reader === 'citizen') return citizenMermaid(compiled, registers)
  return (reader === 'official' ? toFlowchart : toStateDiagram)(compiled, flow, registers, { policy })
}

/** A reader's drawing in a format; only PDF needs a browser. */
export async function draw(
  reader: Reader,
  { compiled, flow }: Drawable,
  registers: Registers,
  format: Exclude<Format, 'mermaid'>,
): Promise<string | Uint8Array> {
  return inFormat(svgPages(drawFor(reader, compiled, flow, registers)), format)
}

/** A Mermaid text as Mermaid itself draws it, in a browser. */
export async function drawMermaid(
  text: string,
  compiled: CompiledCase,
  format: Exclude<Format, 'mermaid'>,
): Promise<string | Uint8Array> {
  const { renderMermaid } = await import('./render/render-mermaid.js')
  const jobs = [{ id: compiled.name, text, procedure: titleOf(compiled) }]
  for await (const drawing of renderMermaid(jobs, { cache: join(cacheHome(), 'drawings') })) {
    if ('svg' in drawing) return inFormat([drawing.svg], format)
    const { what, why, fix, detail } = drawing.fault
    throw new UsageFault([what, why, fix, detail].join('\n'))
  }
  throw new Error('nothing was drawn')
}

async function inFormat(pages: readonly string[], format: Exclude<Format, 'mermaid'>): Promise<string | Uint8Array> {
  if (format === 'svg') return stackPages(pages)
  if (format === 'png') return (await import('./render/png.js')).toPng(stackPages(pages))
  const printer = await (await import('./render/pdf.js')).openPrinter()
  try {
    return await printer.print(pages)
  } finally {
    await printer.close()
  }
}

/** Pictures are no text for a terminal. */
export function refuseOnTerminal(format: Format): void {
  if ((format === 'png' || format === 'pdf') && process.stdout.isTTY)
    throw new UsageFault(`Tệp ${format.toUpperCase()} không in ra màn hình được; chỉ tệp để ghi bằng --out.`)
}
