import { messageOf } from '../model/message-of.js'
import { isSound } from './faults.js'
import type { Answer, Finding, ProcessRule, ProcessView, Rule, Say } from './rule.js'

/** What one rule said of a process. A rule that says nothing has found it clean. */
export interface Said {
  rule: ProcessRule
  answers: readonly Answer[]
  /** The rule itself failed, with this message. */
  failure?: string
}
/** What all process rules said of one process. */
export interface Heard {
  said: readonly Said[]
  /** No structural rule found anything, and its flows are sound. */
  sound: boolean
}
/** What is known of a process before its rules are asked. */
export interface Standing {
  view: ProcessView | undefined
  /** Why no rule can be asked, in words. */
  lacksShape: string | undefined
  /** A structural rule of another scope found something in it, or could not look. */
  faulty: boolean
}

/** Asks the process rules, structural ones first: the others rest on what they let through. */
export class Interview {
  /** In the order in which they are asked. */
  readonly rules: readonly ProcessRule[]
  /** Time that each rule took so far, in that order. */
  readonly milliseconds: Float64Array
  /** Number of processes so far. */
  asked = 0
  readonly #structural: number

  constructor(
    rules: readonly ProcessRule[],
    private readonly now: () => number,
  ) {
    const structural = rules.filter(({ kind }) => kind === 'structural')
    this.rules = [...structural, ...rules.filter(({ kind }) => kind !== 'structural')]
    this.milliseconds = new Float64Array(rules.length)
    this.#structural = structural.length
  }

  /** One rule after the other about a few processes: the rules are many, and each is quickest when it is repeated. */
  ask(standings: readonly Standing[]): readonly Heard[] {
    const asked = standings.map((standing) => new Asked(standing))
    this.#askEach(0, this.#structural, asked)
    for (const one of asked) one.judge()
    this.#askEach(this.#structural, this.rules.length, asked)
    this.asked += asked.length
    return asked
  }

  #askEach(from: number, to: number, asked: readonly Asked[]): void {
    let started = this.now()
    for (let at = from; at < to; at += 1) {
      const rule = this.rules[at]
      if (rule === undefined) continue
      for (const one of asked) one.hear(rule)
      const ended = this.now()
      this.milliseconds[at] = (this.milliseconds[at] ?? 0) + ended - started
      started = ended
    }
  }
}

/** A process while its rules are asked. */
class Asked implements Heard {
  readonly said: Said[] = []
  sound = false
  #answers: Answer[] = []
  readonly #say: Say = (answer) => {
    this.#answers.push(answer)
  }

  constructor(private readonly standing: Standing) {}

  hear(rule: ProcessRule): void {
    const { view, lacksShape } = this.standing
    const missing = lacksShape ?? (view && missingFor(rule, view, this.sound))
    if (missing !== undefined) this.said.push({ rule, answers: [{ undecided: missing }] })
    else if (view !== undefined) this.#listen(rule, view)
  }

  #listen(rule: ProcessRule, view: ProcessView): void {
    try {
      rule.check(view, this.#say)
    } catch (error) {
      this.said.push({ rule, answers: FAILED, failure: messageOf(error) })
      this.#answers = []
      return
    }
    if (this.#answers.length === 0) return
    this.said.push({ rule, answers: this.#answers })
    this.#answers = []
  }

  /** Whether it is sound, once the structural rules have been asked. */
  judge(): void {
    const { view, faulty } = this.standing
    this.sound = view !== undefined && !faulty && !this.said.some(spoils) && isSound(view)
  }
}

/** What a rule needs of a process and does not have, in words; `undefined` where it has all. */
export function missingFor({ needs }: Rule, { cases }: ProcessView, sound: boolean): string | undefined {
  if (needs === 'flow' && cases.some(({ faults }) => faults.length > 0))
    return 'Chưa dựng được lưu đồ: còn bước hoặc đích không xác định.'
  return needs === 'sound' && !sound ? 'Quy trình còn lỗi cấu trúc.' : undefined
}

/** What a rule answers that failed: it is a finding about the rule, and no verdict on the process. */
export const FAILED: readonly Answer[] = [{ undecided: 'Quy tắc gặp lỗi khi chạy.' }]

const spoils = ({ answers, failure }: Said): boolean => failure !== undefined || answers.some(isFinding)

export const isFinding = (answer: Answer): answer is Finding => 'what' in answer
