import { stepIn } from '../../../generators/bpmn/events.js'
import { idOf, partsOf } from '../../../generators/bpmn/ids.js'
import type { ReadNode } from '../../../generators/bpmn/read.js'
import type { EngineFile } from './engine-file.js'
import { holds } from './feel.js'
import { Pool } from './pool.js'

/** A dossier on its way through the processes of a file. */
export class Dossier {
  private readonly pools: Pool[] = []

  private constructor(
    private readonly file: EngineFile,
    private readonly home: Pool,
    private readonly variables: Record<string, string | boolean>,
  ) {
    this.pools.push(home)
  }

  /** Filed by whoever applies. */
  static async file(file: EngineFile): Promise<Dossier> {
    const { nodes, messages } = file.read
    const filed = messages.find(({ from, to }) => !nodes.has(from) && nodes.get(to)?.type === 'startEvent')
    const start = nodes.get(filed?.to ?? '')
    if (start === undefined) throw new Error('nowhere to file a dossier')
    const variables = {}
    const dossier = new Dossier(file, await Pool.begin(file, start.process, variables), variables)
    dossier.home.receive(idOf('message', start.id))
    await dossier.carry()
    return dossier
  }

  /** Nodes at which the dossier stands, sorted. */
  get standing(): string[] {
    return this.pools
      .flatMap(({ tasks }) => tasks)
      .map((task) => partsOf(task, 'step')?.[0] ?? task)
      .sort()
  }

  /** National status at which the dossier ended, as the file says it; none while something is under way. */
  get status(): number | undefined {
    const { nodes } = this.file.read
    const last = this.home.done.flatMap((id) => nodes.get(id) ?? []).findLast(({ type }) => type === 'endEvent')
    const end = last?.inside === undefined ? last : nodes.get(last.inside)
    const said = /Trạng thái (\d+)/.exec(end?.documentation ?? '')?.[1]
    return this.home.isDone && said !== undefined ? Number(said) : undefined
  }

  /** Does what a published event says, at the task of its step: its event on the task, or what can happen anywhere, or the task is done. */
  async perform(event: string): Promise<void> {
    const at = event.lastIndexOf(':')
    const [step, what] = [event.slice(0, at), event.slice(at + 1)]
    const pool = this.pools.find(({ tasks }) => tasks.some((task) => stepIn(task) === step))
    const task = pool?.tasks.find((task) => stepIn(task) === step)
    if (pool === undefined || task === undefined) throw new Error(`nobody waits for ${event}`)
    Object.assign(this.variables, { ketQua: event, yeuCau: event })
    const exception = idOf('exception', partsOf(task, 'step')?.[0] ?? '', what)
    const message = pool.messageOf(task)
    if (this.file.read.nodes.has(exception)) {
      pool.setOff(exception)
      if (!pool.done.includes(exception)) throw new Error(`${exception} was not set off`)
    } else if (!this.interrupt(this.home)) {
      if (message === undefined) pool.complete(task)
      else pool.receive(message)
    }
    await this.carry()
  }

  /** The time of the whole runs out. */
  runOut(): void {
    const [start] = this.startsInside(this.home, 'timer')
    if (start?.inside === undefined) throw new Error('the whole is not timed')
    this.home.runBeside(start.inside, start.id)
    if (!this.home.done.includes(start.inside)) throw new Error(`${start.inside} did not come to its end`)
  }

  /** Runs the event sub-process of a pool whose condition has come true. */
  private interrupt(pool: Pool): boolean {
    const due = this.startsInside(pool, 'conditional').find(({ expression }) => holds(expression, this.variables))
    if (due?.inside !== undefined) pool.interrupt(due.inside)
    return due !== undefined
  }

  /** What starts the event sub-processes of a pool, of one kind. */
  private startsInside(pool: Pool, kind: 'timer' | 'conditional'): ReadNode[] {
    return [...this.file.read.nodes.values()].filter(
      ({ process, inside, type, event }) =>
        process === pool.process && inside !== undefined && type === 'startEvent' && event === kind,
    )
  }

  /** Takes every message to whoever waits for it; where nobody does, it begins the process that it starts. */
  private async carry(): Promise<void> {
    for (;;) {
      const message = this.pools.find(({ sent }) => sent.length > 0)?.sent.shift()
      if (message === undefined) break
      const waiting = this.pools.find((pool) => pool.awaits(message))
      const process = waiting === undefined ? this.home.begunBy(message) : undefined
      if (waiting !== undefined) waiting.receive(message)
      else if (process !== undefined) {
        const pool = await Pool.begin(this.file, process, this.variables)
        this.pools.push(pool)
        pool.receive(message)
      }
    }
    if (!this.home.isDone) return
    this.variables['ketThuc'] = true
    for (const pool of this.pools) if (pool !== this.home && !pool.isDone) this.interrupt(pool)
  }
}
