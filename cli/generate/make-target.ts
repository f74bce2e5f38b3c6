import type { GeneratedFile, GeneratorInput, Loss } from '../../generators/generator.js'
import type { Target } from '../../generators/registry.js'
import { lossFile, treesOf, type TreeInput } from '../../generators/tree.js'
import type { LastBuild } from '../cache/last-build.js'
import { Output } from '../write.js'
import type { Writer } from '../writer/writer.js'
import type { Made, MadePart, Part } from './part.js'

/** Where a target is made, and what may be taken over. */
export interface Bench {
  writer: Writer
  /** Absent where nothing is taken over, and nothing remembered. */
  last?: LastBuild | undefined
  onFile: () => void
}

/** Makes the files of one target, and has them written; those of cases that have not changed are taken over. */
export async function makeTarget(target: Target, input: TreeInput, { writer, last, onFile }: Bench): Promise<Made> {
  const { ofCase, ofTree } = await target.load()
  const output = new Output(writer)
  const parts: MadePart[] = []
  for (const tree of treesOf(input)) {
    const make: Make = (files) => makePart(output, tree, target.id, files, onFile)
    const own: MadePart[] = []
    const filesOf = ofCase?.(tree)
    if (filesOf !== undefined)
      for (const compiled of tree.cases) {
        const key = last?.keys.of(compiled, target.showsFindings === true)
        const old = key === undefined ? undefined : await last?.takeOver(target.id, key, output)
        old?.paths.forEach(onFile)
        if (old !== undefined) own.push({ ...old, key, isOld: true })
        else own.push({ ...(await make((losses) => filesOf(compiled, losses))), key })
      }
    const entries = own.flatMap((part) => part.entries)
    if (ofTree !== undefined) own.push(await make((losses) => ofTree(tree, losses, entries)))
    const losses = own.flatMap((part) => part.losses)
    if (losses.length > 0) own.push(await make(() => [lossFile(target.id, tree.tree, losses)]))
    parts.push(...own)
  }
  return { target: target.id, parts, sums: await output.sums() }
}

type Make = (files: (losses: Loss[]) => Iterable<GeneratedFile>) => Promise<Part>

/** Has files written as they are made. */
async function makePart(
  output: Output,
  { province, tree }: GeneratorInput,
  target: string,
  files: Parameters<Make>[0],
  onFile: () => void,
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
