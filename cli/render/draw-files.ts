import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { cacheHome } from './install-once.js'
import { openPrinter, type Printer } from './pdf.js'
import { toPng } from './png.js'
import { renderMermaid, type MermaidJob } from './render-mermaid.js'
import type { DrawingFault } from './say.js'

export type Picture = 'svg' | 'png' | 'pdf'

/** A Mermaid file to draw; `name` is where its pictures go below the output folder, without extension. */
export interface MermaidFile {
  path: string
  name: string
}

/** Draws files in bulk. One that fails is a fault; the rest are drawn. Texts are read as their turn comes. */
export async function drawFiles(
  files: readonly MermaidFile[],
  pictures: readonly Picture[],
  out: string,
  onDone: (done: number) => void,
): Promise<DrawingFault[]> {
  const faults: DrawingFault[] = []
  let printer: Printer | undefined
  let done = 0
  try {
    for await (const drawing of renderMermaid(jobsOf(files), { cache: join(cacheHome(), 'drawings') })) {
      if ('fault' in drawing) faults.push(drawing.fault)
      else {
        const target = join(out, drawing.id)
        mkdirSync(dirname(target), { recursive: true })
        if (pictures.includes('svg')) writeFileSync(`${target}.svg`, drawing.svg)
        if (pictures.includes('png')) writeFileSync(`${target}.png`, await toPng(drawing.svg))
        if (pictures.includes('pdf')) {
          printer ??= await openPrinter()
          writeFileSync(`${target}.pdf`, await printer.print([drawing.svg]))
        }
      }
      onDone(++done)
    }
  } finally {
    await printer?.close()
  }
  return faults
}

function* jobsOf(files: readonly MermaidFile[]): Iterable<MermaidJob> {
  for (const { path, name } of files) {
    const text = readFileSync(path, 'utf8')
    yield { id: name, text, procedure: titleOf(text) ?? path }
  }
}

/** The title in a diagram's head, as our own files have it: the procedure's name and code. */
function titleOf(text: string): string | undefined {
  const written = /^---\ntitle: (".*")\n---\n/.exec(text)?.[1]
  try {
    return written === undefined ? undefined : String(JSON.parse(written))
  } catch {
    return undefined
  }
}
