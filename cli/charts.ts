import { compile } from '../generators/compile.js'
import type { ChartPage } from '../generators/docx/chart.js'
import { drawFor, flowSuffix, svgPages } from '../generators/drawings/drawings.js'
import type { CompiledCase } from '../generators/generator.js'
import { titleOf } from '../generators/marks.js'
import { runChecks } from '../machines/check/run.js'
import type { ProcessEntry } from '../machines/model/corpus.js'
import type { Day } from '../machines/model/register.js'
import type { Loaded } from './load.js'

export interface Charts {
  /** Pages of the charts of each process, by its id. */
  pages: ReadonlyMap<string, readonly ChartPage[]>
  /** Processes that have no chart, and why. Vietnamese. */
  missing: readonly string[]
}

/** The swimlane charts of these processes, each page as a drawing and as a picture. No browser is needed. */
export async function chartsOf(loaded: Loaded, entries: readonly ProcessEntry[], asOf: Day): Promise<Charts> {
  const { toPng } = await import('./render/png.js')
  const { pages, missing } = drawingsOf(loaded, entries, asOf)
  const pictured = new Map<string, ChartPage[]>()
  for (const [id, drawings] of pages) {
    const made: ChartPage[] = []
    for (const drawing of drawings) made.push({ ...drawing, png: await toPng(drawing.svg, { scale: 1.5 }) })
    pictured.set(id, made)
  }
  return { pages: pictured, missing }
}

type Drawn = Omit<ChartPage, 'png'>

function drawingsOf(
  loaded: Loaded,
  entries: readonly ProcessEntry[],
  asOf: Day,
): { pages: ReadonlyMap<string, readonly Drawn[]>; missing: readonly string[] } {
  const corpus = { ...loaded.corpus, processes: entries, adoptions: [] }
  const checked = runChecks(corpus, loaded.locator, { asOf, now: () => 0 })
  const { provinces, leftOut } = compile(corpus, checked, loaded.locator, asOf)
  const cases = [...provinces.values()].flatMap((trees) => [...trees['chinh-thuc'], ...trees['de-xuat']])
  const pages = new Map<string, Drawn[]>()
  for (const compiled of cases) {
    const province = corpus.provinces.get(compiled.entry.value.province)?.value
    if (province === undefined) continue
    const drawn = drawPages(compiled, { corpus, province })
    pages.set(compiled.entry.id, [...(pages.get(compiled.entry.id) ?? []), ...drawn])
  }
  return { pages, missing: leftOut.map(({ id, why }) => `${id}: ${why}`) }
}

const drawPages = (compiled: CompiledCase, registers: Parameters<typeof drawFor>[3]): Drawn[] =>
  compiled.flows.flatMap((flow) => {
    const title = `${titleOf(compiled)}${flowSuffix(compiled, flow).words}`
    return svgPages(drawFor('official', compiled, flow, registers)).map((svg) => ({ svg, title }))
  })
