import { createWorker, type Outcome, type Worker, type WorkerOptions } from './worker.js'

/** Workers that share the work; whoever is free takes the next text. */
export interface Pool {
  draw(id: string, text: string): Promise<Outcome>
  close(): Promise<void>
}

/** No browser is started before the first text comes. */
export function createPool(size: number, options: WorkerOptions): Pool {
  const workers = Array.from({ length: size }, () => createWorker(options))
  const free = [...workers]
  const waiting: ((worker: Worker) => void)[] = []
  const take = (): Promise<Worker> => {
    const worker = free.pop()
    return worker === undefined ? new Promise((resolve) => waiting.push(resolve)) : Promise.resolve(worker)
  }
  const give = (worker: Worker): void => {
    const next = waiting.shift()
    if (next === undefined) free.push(worker)
    else next(worker)
  }
  return {
    async draw(id, text) {
      const worker = await take()
      try {
        return await worker.draw(id, text)
      } finally {
        give(worker)
      }
    },
    async close() {
      await Promise.all(workers.map((worker) => worker.close()))
    },
  }
}
