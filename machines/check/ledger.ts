import type { Path, ProcessEntry } from '../model/corpus.js'
import { messageOf } from '../model/message-of.js'
import { FAILED, isFinding, type Interview, type Said } from './interview.js'
import type { Answer, CorpusRule, CorpusView, Finding, Rule, Say } from './rule.js'
import { pathIn, processSubject, type Subject } from './subjects.js'

/** A finding with the rule that made it and the thing that it is about. */
export interface Found {
  rule: Rule
  subject: Subject
  finding: Finding
  /** The rule itself failed. */
  crashed?: true
}
/** What a rule could not say, and for want of what. */
export interface Open {
  rule: string
  procedure: string | undefined
  reason: string
  path: Path
}
/** How a rule answered its subjects. */
export interface RuleCount {
  rule: string
  subjects: number
  finding: number
  clean: number
  undecided: number
  milliseconds: number
}

/** Asks rules and keeps the book of their answers. A rule that throws is a finding about the rule. */
export class Ledger {
  readonly found: Found[] = []
  /** Those of them that structural rules made. */
  readonly structural: Found[] = []
  readonly open: Open[] = []
  readonly counts = new Map<string, RuleCount>()
  /** Processes that a structural rule could not look at, because it failed. */
  readonly unproved = new Set<ProcessEntry>()
  /** By rule the ids of processes where it gave no verdict: an acceptance there cannot be called stale. */
  readonly #silent = new Map<string, Set<string>>()

  /** What the rule that is being asked has said of the subject so far. */
  #heard: Answer[] = []
  readonly #say: Say = (answer) => {
    this.#heard.push(answer)
  }

  readonly #crashes = new Map<string, { found: Found; others: number }>()

  constructor(readonly now: () => number) {}

  /** Asks a rule about each subject; `ready` says why one cannot be asked. */
  ask<View>(
    rule: Rule,
    check: (view: View, say: Say) => void,
    subjects: readonly Subject<View>[],
    ready: (subject: Subject<View>) => string | undefined = () => undefined,
  ): void {
    const count = this.countOf(rule)
    const started = this.now()
    for (const subject of subjects) this.#askOne(rule, count, check, subject, ready(subject))
    count.milliseconds += this.now() - started
  }

  /** Enters what the process rules said of one process. */
  enter(subject: Subject, said: readonly Said[]): void {
    for (const { rule, answers, failure } of said) {
      if (failure !== undefined) this.#crash(rule, subject, failure)
      for (const answer of answers) this.#note(rule, subject, answer)
      this.countOf(rule)[answers.some(isFinding) ? 'finding' : 'undecided']++
    }
  }

  /** A process of which a rule said nothing is clean. */
  close({ rules, asked, milliseconds }: Interview): void {
    rules.forEach((rule, at) => {
      const count = this.countOf(rule)
      count.subjects += asked
      count.clean = count.subjects - count.finding - count.undecided
      count.milliseconds += milliseconds[at] ?? 0
    })
  }

  #askOne<View>(
    rule: Rule,
    count: RuleCount,
    check: (view: View, say: Say) => void,
    subject: Subject<View>,
    missing: string | undefined,
  ): void {
    const answers = missing === undefined ? this.#listen(rule, subject, check, subject.view) : [{ undecided: missing }]
    count.subjects++
    if (answers.length === 0) {
      count.clean++
      return
    }
    for (const answer of answers) this.#note(rule, subject, answer)
    count[answers.some(isFinding) ? 'finding' : 'undecided']++
  }

  /** Asks a rule about everything at once; each process is a subject of it. */
  askCorpus(rule: CorpusRule, view: CorpusView): void {
    const count = this.countOf(rule)
    const started = this.now()
    const [first] = view.processes
    if (first === undefined) return
    // Should the rule fail, the first process stands for all of them.
    const owners = view.processes.map(({ entry }) => entry)
    const whole: Subject = { ...processSubject(first.entry), owners, province: undefined }
    const answers = this.#listen(rule, whole, (all: CorpusView, say) => rule.check(all, say), view)
    const found = new Set<ProcessEntry | undefined>()
    const open = new Set<ProcessEntry | undefined>()
    for (const answer of answers) {
      const set = isFinding(answer) ? found : open
      set.add(answer.subject)
      this.#note(rule, answer.subject === undefined ? whole : processSubject(answer.subject), answer)
    }
    for (const { entry } of view.processes)
      count[found.has(entry) ? 'finding' : open.has(entry) || open.has(undefined) ? 'undecided' : 'clean']++
    count.subjects += view.processes.length
    count.milliseconds += this.now() - started
  }

  /** Whether the rule gave a verdict on everything that it was asked about this process. */
  decided(rule: string, entry: ProcessEntry): boolean {
    return this.counts.has(rule) && this.#silent.get(rule)?.has(entry.id) !== true
  }

  #listen<View>(rule: Rule, subject: Subject, check: (view: View, say: Say) => void, view: View): readonly Answer[] {
    try {
      check(view, this.#say)
    } catch (error) {
      this.#heard = []
      this.#crash(rule, subject, messageOf(error))
      return FAILED
    }
    if (this.#heard.length === 0) return NO_ANSWER
    const answers = this.#heard
    this.#heard = []
    return answers
  }

  /** One fault of ours is one finding, however many things the rule fails on: it names the first, and how many more. */
  #crash(rule: Rule, subject: Subject, message: string): void {
    const key = `${rule.id}\0${message}`
    const known = this.#crashes.get(key)
    if (rule.kind === 'structural') for (const owner of subject.owners) this.unproved.add(owner)
    if (known === undefined) {
      const found: Found = { rule, subject, crashed: true, finding: crashFinding(rule, subject, message, 0) }
      this.#crashes.set(key, { found, others: 0 })
      this.found.push(found)
      return
    }
    known.others++
    known.found.finding = crashFinding(rule, known.found.subject, message, known.others)
  }

  #note(rule: Rule, subject: Subject, answer: Answer): void {
    if (isFinding(answer)) {
      const found: Found = { rule, subject, finding: answer }
      this.found.push(found)
      if (rule.kind === 'structural') this.structural.push(found)
      return
    }
    const silent = this.#silent.get(rule.id) ?? new Set()
    this.#silent.set(rule.id, silent)
    for (const owner of subject.owners) silent.add(owner.id)
    const path = pathIn(subject, answer.path ?? [])
    this.open.push({ rule: rule.id, procedure: subject.procedure, reason: answer.undecided, path })
  }

  /** The count of a rule; opened when it is first asked for. */
  countOf(rule: Rule): RuleCount {
    const known = this.counts.get(rule.id)
    if (known !== undefined) return known
    const count = { rule: rule.id, subjects: 0, finding: 0, clean: 0, undecided: 0, milliseconds: 0 }
    this.counts.set(rule.id, count)
    return count
  }
}

const NO_ANSWER: readonly Answer[] = []

const crashFinding = (rule: Rule, { procedure }: Subject, message: string, others: number): Finding => ({
  path: [],
  what: `Quy tắc "${rule.id}" gặp lỗi khi xem xét ${procedure ?? 'danh mục dùng chung'}${others === 0 ? '' : ` và ${others} định nghĩa khác`}.`,
  why: `Đây là lỗi của công cụ, không phải của định nghĩa: ${message}`,
  fix: 'Gửi tệp này và thông báo này cho người bảo trì công cụ; các quy tắc khác vẫn có kết quả đầy đủ.',
})
