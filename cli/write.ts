import type { GeneratedFile, Obedience } from '../generators/generator.js'
import { compare } from '../machines/model/words.js'
import { withClaim } from './claim.js'
import { OutputPaths } from './output-path.js'
import { beginSwap, type Swap } from './swap.js'
import { Writer, type Kept, type Sum } from './writer.js'

/** The seal of a tree: written last, so that a tree that has it is whole. */
export const MANIFEST = 'manifest.json'

/** SHA-256 of each file by path, in the order of the paths. */
export type Sums = Readonly<Record<string, string>>
/** The text of a seal, and the schema that it obeys. */
export type Seal = Pick<GeneratedFile, 'obeys'> & { content: string }

/**
 * Replaces a folder by a tree of files in whole: it is written beside the folder and swapped in when it is complete.
 * A kill at any moment leaves the old tree or the new one, on disk or restored by the next run; see `swap.ts`.
 */
export function replaceTree(
  target: string,
  files: Iterable<GeneratedFile>,
  seal: (sums: Sums) => string,
): Promise<Sums> {
  return withClaim(target, async (claim) => {
    const swap = beginSwap(claim)
    const writer = new Writer(swap.staging)
    try {
      return await sealTree(swap, writer, await writeFiles(writer, files), (sums) => ({ content: seal(sums) }))
    } catch (error) {
      swap.abandon()
      throw error
    }
  })
}

/** Seals what was written and puts it in the place of the old tree. */
export async function sealTree(
  swap: Swap,
  writer: Writer,
  written: Iterable<Sum>,
  seal: (sums: Sums) => Seal,
): Promise<Sums> {
  const sums = Object.fromEntries([...written].sort(([a], [b]) => compare(a, b)))
  const { content, obeys } = seal(sums)
  await hold(obeys, MANIFEST)
  writer.write({ path: MANIFEST, content, lasting: true })
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

  /** Takes the path of a file that another output of the same tree has written. */
  claim(path: string): void {
    this.#paths.claim(path)
  }

  async write({ path, content, obeys }: GeneratedFile): Promise<void> {
    this.#paths.claim(path)
    await hold(obeys, path)
    this.writer.write({ path, content: typeof content === 'function' ? await content() : content })
  }

  keep(kept: Kept): void {
    this.#paths.claim(kept.path)
    this.writer.write(kept)
  }

  /** The sums of what was written. */
  sums(): Sum[] {
    return this.writer.sums()
  }
}

/** Holds a document against its schema. Who writes none does not load what that is done with. */
async function hold(obeys: Obedience | undefined, path: string): Promise<void> {
  if (obeys === undefined) return
  const { enforce } = await import('../generators/config/enforce.js')
  await enforce(obeys.schema, obeys.document, path)
}
