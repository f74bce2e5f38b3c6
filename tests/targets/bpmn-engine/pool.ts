import { Engine, type BpmnEngineOptions } from 'bpmn-engine'
import type { EngineFile } from './engine-file.js'
import { Conditions, type Variables } from './feel.js'
import { Timers } from './timers.js'

/** What the engine tells of something that happens, or waits. */
interface Told {
  id: string
  type: string
  /** What an event waits for, or throws. */
  message?: { id?: string }
  expect?: { id?: string }
  escalation?: { id?: string }
}
interface Waiting {
  id: string
  type: string
  content: Told
  signal: () => void
}
interface Process {
  id: string
  getActivityById: (id: string) => { run: () => void } | null
  getStartActivities: (of: { referenceId: string; referenceType: 'message' }) => object[]
}
/** The part of the engine's running definition that is used. */
interface Definition {
  run: (options: { processId: string }) => void
  stop: () => void
  getPostponed: () => Waiting[]
  getProcesses: () => Process[]
  getApi: () => { sendApiMessage: (kind: string, content: object, options: { delegate: true }) => void }
  broker: {
    subscribeTmp: (
      exchange: 'event',
      pattern: string,
      told: (key: string, message: { content: Told }) => void,
      options: { noAck: true },
    ) => void
  }
}

/** The process of one pool as bpmn-engine runs it, from the file as it is emitted. */
export class Pool {
  /** What has been done, in order. */
  readonly done: string[] = []
  /** Messages that it has sent and nobody has carried yet. */
  readonly sent: string[] = []
  private isInterrupted = false

  private constructor(
    private readonly file: EngineFile,
    readonly process: string,
    private readonly definition: Definition,
    private readonly timers: Timers,
  ) {
    definition.broker.subscribeTmp(
      'event',
      'activity.*',
      (key, { content: { id, message } }) => {
        if (key === 'activity.end') this.done.push(id)
        if (key === 'activity.message' && message?.id !== undefined) this.sent.push(message.id)
      },
      { noAck: true },
    )
  }

  /** Begins the process; it waits at its start events. `variables` are read whenever a condition is. */
  static async begin(file: EngineFile, process: string, variables: Variables): Promise<Pool> {
    const timers = new Timers()
    const scripts = new Conditions(variables)
    const options = { sourceContext: file.source, timers, scripts, Logger: Silence } as unknown as BpmnEngineOptions
    const engine = new Engine(options)
    const [definition] = (await engine.getDefinitions()) as unknown as Definition[]
    if (definition === undefined) throw new Error('nothing to run')
    const pool = new Pool(file, process, definition, timers)
    definition.run({ processId: process })
    return pool
  }

  /** Ids of the tasks that wait for somebody. */
  get tasks(): string[] {
    return this.waiting.filter(({ type }) => /Task$/.test(type)).map(({ id }) => id)
  }

  /** Whether nothing is under way; a start event that was not the one used still waits. */
  get isDone(): boolean {
    return this.waiting.every((one) => this.isStart(one))
  }

  /** The engine calls a waiting event by what it waits for, so the file is asked. */
  private isStart({ id }: Waiting): boolean {
    return this.file.read.nodes.get(id)?.type === 'startEvent'
  }

  private get waiting(): Waiting[] {
    return this.isInterrupted ? [] : this.definition.getPostponed()
  }

  /** Whether an event (not a start event) or a task waits for the message. */
  awaits(message: string): boolean {
    return this.waiting.some((one) => !this.isStart(one) && one.content.message?.id === message)
  }

  /** The process that a message begins. */
  begunBy(message: string): string | undefined {
    const reference = { referenceId: message, referenceType: 'message' } as const
    return this.definition.getProcesses().find((one) => one.getStartActivities(reference).length > 0)?.id
  }

  receive(message: string): void {
    this.call('message', message)
  }

  /** What somebody does at an event that stands on a step: an error, an escalation, or its time runs out. */
  setOff(event: string): void {
    const { expect, escalation } = this.waiting.find(({ id }) => id === event)?.content ?? {}
    if (expect?.id !== undefined) this.call('throw', expect.id)
    else if (escalation?.id !== undefined) this.call('escalate', escalation.id)
    else this.timers.fire(event)
  }

  private call(kind: 'message' | 'throw' | 'escalate', id: string): void {
    this.definition.getApi().sendApiMessage(kind, { message: { id } }, { delegate: true })
  }

  /** What the task waits for, where it is not for a person. */
  messageOf(task: string): string | undefined {
    return this.waiting.find(({ id }) => id === task)?.content.message?.id
  }

  complete(task: string): void {
    this.waiting.find(({ id }) => id === task)?.signal()
  }

  /** Runs an event sub-process; the engine neither watches its condition nor lets it interrupt what else is under way. */
  interrupt(subProcess: string): void {
    this.run(subProcess)
    this.definition.stop()
    this.isInterrupted = true
  }

  /** Runs an event sub-process that interrupts nothing, and lets the timer that starts it run out. */
  runBeside(subProcess: string, timer: string): void {
    this.run(subProcess)
    this.timers.fire(timer)
  }

  private run(subProcess: string): void {
    const process = this.definition.getProcesses().find(({ id }) => id === this.process)
    process?.getActivityById(subProcess)?.run()
  }
}

/** The engine's own writes to a debugger, which takes a third of the time. */
const Silence = (): object => ({ debug: () => undefined, error: () => undefined, warn: () => undefined })
