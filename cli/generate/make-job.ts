import type { CaseGroup, GeneratedFile, Generator, GeneratorInput, Loss } from '../../generators/generator.js'
import { treesOf, type TreeInput } from '../../generators/tree.js'
import type { LastBuild } from '../cache/last-build.js'
import { keepParts, type PartsPlace } from '../cache/parts-folder.js'
import { Output } from '../write.js'
import type { Writer } from '../writer.js'
import { shareOf, type Job } from './jobs.js'
import type { MadeJob, MadePart, Part } from './part.js'

/** Where files are made, what may be taken over, and what is kept. */
export interface Bench {
  writer: Writer
  /** Knows the keys of cases as well; absent where inputs cannot be told, so that nothing is taken over or kept. */
  last?: LastBuild | undefined
  /** Where parts are kept for the next build; absent where nothing is remembered. */
  parts?: PartsPlace | undefined
  onFile: () => void
}

/** Makes the files of one job, and writes them; those of cases that have not changed are taken over. */
export async function makeJob(job: Job, input: TreeInput, bench: Bench): Promise<MadeJob> {
  const output = new Output(bench.writer)
  const all = [...treesOf(input)]
  const some = new Set(job.of === 'trees' ? shareOf(all, job.share) : all)
  const make = job.of === 'trees' ? makeTree : makeCases
  const trees: (readonly MadePart[])[] = []
  for (const tree of all) {
    const place: Place = { output, tree, target: job.target.id, onFile: bench.onFile }
    trees.push(some.has(tree) ? await make(job, place, bench) : [])
  }
  if (bench.parts !== undefined) keepParts(bench.parts, job.target.id, job.index, trees.flat())
  return { index: job.index, trees, sums: output.sums() }
}

async function makeTree({ target }: Job, place: Place): Promise<readonly MadePart[]> {
  const { ofTree } = await target.load()
  return ofTree === undefined ? [] : [await makePart(place, (losses) => ofTree(place.tree, losses))]
}

async function makeCases({ target, share }: Job, place: Place, { last, onFile }: Bench): Promise<readonly MadePart[]> {
  const parts: MadePart[] = []
  for (const { group, make } of shareOf(workOf(await target.load(), place), share)) {
    const key = last?.keys.of(group, target.showsFindings === true)
    const old = key === undefined ? undefined : last?.takeOver(target.id, key, place.output)
    old?.paths.forEach(onFile)
    parts.push(old === undefined ? { ...(await make()), key } : { ...old, key, isOld: true })
  }
  return parts
}

/** What is made of cases in one piece. */
interface Work {
  group: CaseGroup
  make: () => Part | Promise<Part>
}

/** The work on a tree: on each case, or on each group of cases. */
function workOf({ ofCase, ofGroups }: Generator, place: Place): readonly Work[] {
  if (ofGroups !== undefined) {
    const { groups, entryOf } = ofGroups(place.tree)
    return groups.map((group) => ({ group, make: () => ({ ...emptyPart(), entries: [entryOf(group)] }) }))
  }
  const filesOf = ofCase?.(place.tree)
  if (filesOf === undefined) return []
  return place.tree.cases.map((compiled) => ({
    group: { cases: [compiled], names: [] },
    make: () => makePart(place, (losses) => filesOf(compiled, losses)),
  }))
}

const emptyPart = (): Part => ({ paths: [], losses: [], links: [], entries: [] })

/** Where the files of a part go. */
export interface Place {
  output: Output
  tree: GeneratorInput
  target: string
  onFile: () => void
}

/** Writes files as they are made. */
export async function makePart(
  { output, tree: { province, tree }, target, onFile }: Place,
  files: (losses: Loss[]) => Iterable<GeneratedFile>,
): Promise<Part> {
  const part = emptyPart()
  for (const file of files(part.losses)) {
    const inProvince = `${tree}/${target}/${file.path}`
    const path = `${province.id}/${inProvince}`
    await output.write({ ...file, path })
    part.paths.push(path)
    if (file.shows !== undefined) part.links.push({ province: province.id, path: inProvince, ...file.shows })
    if (file.entry !== undefined) part.entries.push(file.entry)
    onFile()
  }
  return part
}
