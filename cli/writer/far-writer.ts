import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { Kept, Sheet, Sum, Writer } from './writer.js'

/** Beside the bundled command line. Where the sources themselves are run, a thread writes for itself. */
const script = fileURLToPath(new URL('../write-thread.js', import.meta.url))

/** Whether there is a core for it. */
export const canWriteAfar = (): boolean => existsSync(script) && availableParallelism() > 1

/**
 * Has another thread enforce the schemas, encode, sum and write, which together take as long as making the texts. They
 * are sent some at a time, and whoever makes them waits where too many are under way.
 */
export class FarWriter implements Writer {
  readonly #worker: Worker
  #failure: Error | undefined
  #batch: (Sheet | Kept)[] = []
  /** Units of the texts in the batch. */
  #size = 0
  /** Batches sent that are not written yet. */
  #underWay = 0
  #sums: Sum[] = []

  constructor(folder: string, thread = script) {
    this.#worker = new Worker(thread, { workerData: folder })
    this.#worker.on('message', (sums: Sum[]) => {
      this.#underWay--
      this.#sums.push(...sums)
    })
    this.#worker.on('error', (error: Error) => (this.#failure = error))
  }

  async write(sheet: Sheet | Kept): Promise<void> {
    this.#batch.push(sheet)
    this.#size += 'from' in sheet ? KEPT : lengthOf(sheet)
    if (this.#size < BATCH) return
    this.#send()
    await this.#until(MOST_UNDER_WAY)
  }

  async sums(): Promise<Sum[]> {
    this.#send()
    await this.#until(0)
    const sums = this.#sums
    this.#sums = []
    return sums
  }

  async stop(): Promise<void> {
    await this.#worker.terminate()
  }

  #send(): void {
    if (this.#batch.length === 0) return
    this.#worker.postMessage(this.#batch)
    this.#underWay++
    this.#batch = []
    this.#size = 0
  }

  async #until(few: number): Promise<void> {
    // What fails while nobody waits is kept for whoever comes next.
    while (this.#failure === undefined && this.#underWay > few) await once(this.#worker, 'message')
    if (this.#failure !== undefined) throw this.#failure
  }
}

const lengthOf = ({ content }: Sheet): number =>
  content instanceof Uint8Array || typeof content === 'string'
    ? content.length
    : content.reduce((length, part) => length + part.length, 0)

/** Units of text: enough that a message is nothing beside it, and little enough to be written early. */
const BATCH = 250_000
const MOST_UNDER_WAY = 16
/** What a kept file counts for beside texts. */
const KEPT = 1_000
