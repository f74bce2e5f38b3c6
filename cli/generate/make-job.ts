import type { GeneratedFile, GeneratorInput, Loss } from '../../generators/generator.js'
import { treesOf, type TreeInput } from '../../generators/tree.js'
import type { LastBuild } from '../cache/last-build.js'
import { Output } from '../write.js'
import type { Writer } from '../writer.js'
import { shareOf, type Job } from './jobs.js'
import type { MadeJob, MadePart, Part } from './part.js'

/** Where files are made, and what may be taken over. */
export interface Bench {
  writer: Writer
  /** Absent where nothing is taken over, and nothing remembered. */
  last?: LastBuild | undefined
  onFile: () => void
}

/** Makes the files of one job, and writes them; those of cases that have not changed are taken over. */
export async function makeJob({ index, target, share }: Job, input: TreeInput, bench: Bench): Promise<MadeJob> {
  const { ofCase, ofTree } = await target.load()
  const output = new Output(bench.writer)
  const trees: MadePart[][] = []
  for (const tree of treesOf(input)) {
    const own: MadePart[] = []
    trees.push(own)
    const place: Place = { output, tree, target: target.id, onFile: bench.onFile }
    if (share === undefined) {
      if (ofTree !== undefined) own.push(await makePart(place, (losses) => ofTree(tree, losses)))
      continue
    }
    const cases = shareOf(tree.cases, share)
    if (ofCase === undefined || cases.length === 0) continue
    const filesOf = ofCase(tree)
    for (const compiled of cases) {
      const key = bench.last?.keys.of(compiled, target.showsFindings === true)
      const old = key === undefined ? undefined : bench.last?.takeOver(target.id, key, output)
      old?.paths.forEach(bench.onFile)
      own.push(
        old === undefined
          ? { ...(await makePart(place, (losses) => filesOf(compiled, losses))), key }
          : { ...old, key, isOld: true },
      )
    }
  }
  return { index, trees, sums: output.sums() }
}

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
  const part: Part = { paths: [], losses: [], links: [], entries: [] }
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
