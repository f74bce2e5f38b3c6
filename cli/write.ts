import type { GeneratedFile } from '../generators/generator.js'
import { compare } from '../machines/model/words.js'
import { OutputPaths } from './output-path.js'
import { beginSwap, type Swap } from './swap.js'
import { OwnWriter } from './writer/own-writer.js'
import type { Kept, Sheet, Sum, Writer } from './writer/writer.js'

/** The seal of a tree: written last, so that a tree that has it is whole. */
export const MANIFEST = 'manifest.json'

/** SHA-256 of each file by path, in the order of the paths. */
export type Sums = Readonly<Record<string, string>>
/** The text of a seal, and the schema that it obeys. */
export type Seal = Pick<Sheet, 'content' | 'obeys'>

/**
 * Replaces a folder by a tree of files in whole: it is written beside the folder and swapped in when it is complete.
 * A kill at any moment leaves the old tree or the new one, on disk or restored by the next run; see `swap.ts`.
 */
export async function replaceTree(
  target: string,
  files: Iterable<GeneratedFile>,
  seal: (sums: Sums) => string,
): Promise<Sums> {
  const swap = beginSwap(target)
  const writer = new OwnWriter(swap.staging)
  try {
    return await sealTree(swap, writer, await writeFiles(writer, files), (sums) => ({ content: seal(sums) }))
  } catch (error) {
    swap.abandon()
    throw error
  }
}

/** Seals what was written and puts it in the place of the old tree. */
export async function sealTree(
  swap: Swap,
  writer: Writer,
  written: Iterable<Sum>,
  seal: (sums: Sums) => Seal,
): Promise<Sums> {
  const sums = Object.fromEntries([...written].sort(([a], [b]) => compare(a, b)))
  await writer.write({ path: MANIFEST, ...seal(sums), lasting: true })
  await writer.sums()
  await writer.stop()
  await swap.commit()
  return sums
}

/** Writes files, and tells their sums. */
export async function writeFiles(writer: Writer, files: Iterable<GeneratedFile>): Promise<Sum[]> {
  const output = new Output(writer)
  for (const file of files) await output.write(file)
  return output.sums()
}

/** What somebody puts into a tree, each file under a path of its own. */
export class Output {
  readonly #paths = new OutputPaths()

  constructor(private readonly writer: Writer) {
    this.#paths.claim(MANIFEST)
  }

  async write({ path, content, obeys }: GeneratedFile): Promise<void> {
    this.#paths.claim(path)
    const made = typeof content === 'function' ? await content() : content
    await this.writer.write({ path, content: made, ...(obeys && { obeys }) })
  }

  async keep(kept: Kept): Promise<void> {
    this.#paths.claim(kept.path)
    await this.writer.write(kept)
  }

  /** When everything is written: the sums of it. */
  sums(): Promise<Sum[]> {
    return this.writer.sums()
  }
}
