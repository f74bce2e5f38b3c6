import type { Target } from '../../generators/registry.js'
import { lossFile, treesOf, type TreeInput } from '../../generators/tree.js'
import { Output } from '../write.js'
import { makePart, type Bench, type Place } from './make-job.js'
import type { Made, MadeJob, MadePart } from './part.js'

/** Makes what a target can only make after all its cases, and puts together what its jobs made, in their order. */
export async function closeTarget(
  target: Target,
  jobs: readonly MadeJob[],
  input: TreeInput,
  { writer, onFile }: Pick<Bench, 'writer' | 'onFile'>,
): Promise<Made> {
  const { afterCases } = await target.load()
  const output = new Output(writer)
  for (const { sums } of jobs) for (const [path] of sums) output.claim(path)
  const parts: MadePart[] = []
  for (const [index, tree] of [...treesOf(input)].entries()) {
    const place: Place = { output, tree, target: target.id, onFile }
    const own = jobs.flatMap(({ trees }) => trees[index] ?? [])
    const entries = own.flatMap((part) => part.entries)
    if (afterCases !== undefined) own.push(await makePart(place, (losses) => afterCases(tree, entries, losses)))
    const losses = own.flatMap((part) => part.losses)
    if (losses.length > 0) own.push(await makePart(place, () => [lossFile(target.id, tree.tree, losses)]))
    parts.push(...own)
  }
  const old = parts.filter(({ isOld }) => isOld)
  const sums = [...jobs.flatMap((job) => job.sums), ...output.sums()]
  return {
    target: target.id,
    files: sums.length,
    losses: parts.reduce((sum, { losses }) => sum + losses.length, 0),
    links: parts.flatMap(({ links }) => links),
    isPartlyOld: old.length > 0,
    kept: old.reduce((sum, { paths }) => sum + paths.length, 0),
    sums,
  }
}
