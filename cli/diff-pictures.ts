import { join } from 'node:path'
import process from 'node:process'
import { versionOf } from '../machines/compare/change.js'
import { UsageFault } from './fault.js'
import { cacheHome } from './render/install-once.js'
import type { MermaidJob } from './render/render-mermaid.js'
import { drawingsOfChange, type Review } from './reporters/diff/review.js'
import { oneLine } from './reporters/plain.js'

/**
 * The diagrams of a review as Mermaid itself draws them, by their text. What cannot be drawn (no browser here) is left
 * out, and said once: the review itself needs no picture.
 */
export async function picturesOf(review: Review): Promise<ReadonlyMap<string, string>> {
  const jobs = review.changes.flatMap((change) =>
    drawingsOfChange(review, change).map(({ title, mermaid }): MermaidJob => {
      const id = [versionOf(change), title].filter(Boolean).join(', ')
      return { id, text: mermaid, procedure: change.title }
    }),
  )
  const pictures = new Map<string, string>()
  try {
    await drawInto(pictures, jobs)
  } catch (error) {
    if (!(error instanceof UsageFault)) throw error
    process.stderr.write(`tthc: ${oneLine(error.message)} Sơ đồ trong trang được ghi bằng chữ.\n`)
  }
  return pictures
}

async function drawInto(pictures: Map<string, string>, jobs: readonly MermaidJob[]): Promise<void> {
  if (jobs.length === 0) return
  const { renderMermaid } = await import('./render/render-mermaid.js')
  let next = 0
  for await (const drawing of renderMermaid(jobs, { cache: join(cacheHome(), 'drawings') })) {
    // Drawings come in the order of the jobs.
    const text = jobs[next++]?.text ?? ''
    if ('svg' in drawing) pictures.set(text, drawing.svg)
    else process.stderr.write(`tthc: ${oneLine(`${drawing.fault.what} ${drawing.fault.fix}`)}\n`)
  }
}
