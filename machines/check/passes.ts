import type { Corpus, ProcessEntry } from '../model/corpus.js'
import type { Ledger } from './ledger.js'
import type { Answers, ProcessRule, ProcessView, Rule } from './rule.js'
import { subjectsOf, type Subject, type Subjects } from './subjects.js'
import { viewOf, type ForgetfulView } from './views.js'

/** The passes of one check: shapes, then structure, then law and data; each rests on what the one before let through. */
export class Passes {
  readonly views = new Map<ProcessEntry, ForgetfulView>()
  /** Processes that no structural rule found anything in. */
  readonly sound = new Set<ProcessEntry>()
  readonly #misshapen = new Set<object>()
  /** A broken register would answer for every process that leans on it. */
  #registersBroken = false
  #subjects: Subjects

  constructor(
    private corpus: Corpus,
    private readonly ledger: Ledger,
    /** Whether what was derived from each process is kept for whoever comes after. */
    private readonly keepFlows = true,
    private readonly onProcess: (done: number, total: number) => void = () => undefined,
  ) {
    this.#subjects = subjectsOf(corpus, this.views)
  }

  run(rules: readonly Rule[]): void {
    for (const rule of rules.filter(({ needs }) => needs === 'text')) this.#ask(rule)
    this.#leaveOutMisshapen()
    this.#buildViews()
    this.#subjects = subjectsOf(this.corpus, this.views)
    const others = rules.filter(({ needs }) => needs !== 'text')
    const structural = others.filter(({ kind }) => kind === 'structural')
    const further = others.filter(({ kind }) => kind !== 'structural')
    for (const rule of structural) if (rule.on !== 'process') this.#ask(rule)
    this.#askProcesses(structural.filter(isOfProcess), further.filter(isOfProcess))
    for (const rule of further) if (rule.on !== 'process') this.#ask(rule)
  }

  /**
   * Asks about one process after another, all its rules in turn, structural ones first: what was derived from it is
   * needed by many rules, and of no use to the next process.
   */
  #askProcesses(structural: readonly ProcessRule[], further: readonly ProcessRule[]): void {
    const { ledger, keepFlows } = this
    for (const rule of [...structural, ...further]) ledger.countOf(rule)
    const faulty = new Set(ledger.structural.flatMap(({ subject }) => subject.owners))
    const ask = (rule: ProcessRule, view: ProcessView | undefined): Answers =>
      view === undefined ? [] : rule.check(view)
    const { processes } = this.#subjects
    for (const [done, subject] of processes.entries()) {
      this.onProcess(done, processes.length)
      const { view: entry } = subject
      const view = this.views.get(entry)
      const shape = this.#lacksShape(subject)
      const lacks = (rule: ProcessRule): string | undefined => shape ?? this.#lacksFlow(rule, entry, view)
      const before = ledger.structural.length
      ledger.askAll(structural, subject, view, ask, lacks)
      const isFaulty = faulty.has(entry) || ledger.structural.length > before || ledger.unproved.has(entry)
      if (view !== undefined && !isFaulty && isSound(view)) this.sound.add(entry)
      ledger.askAll(further, subject, view, ask, lacks)
      if (!keepFlows) view?.forget()
    }
  }

  #ask(rule: Rule): void {
    const { ledger, corpus } = this
    const { nationals, provinces, definitions } = this.#subjects
    const ready = (subject: Subject): string | undefined => this.#lacks(rule, subject)
    switch (rule.on) {
      case 'corpus':
        return ledger.askCorpus(rule, { corpus, processes: [...this.views.values()] })
      case 'national':
        return ledger.ask(rule, (view) => rule.check(view), nationals, ready)
      case 'province':
        return ledger.ask(rule, (view) => rule.check(view), provinces, ready)
      case 'definition':
        return ledger.ask(rule, (view) => rule.check(view), definitions, ready)
      case 'process':
      case 'acceptance':
        return
    }
  }

  /** What keeps a rule from being asked about a subject, in words; `undefined` where nothing does. */
  #lacks(rule: Rule, subject: Subject): string | undefined {
    if (rule.needs === 'text') return undefined
    const [entry] = subject.owners
    const shape = this.#lacksShape(subject)
    if (shape !== undefined || entry === undefined || entry.value !== subject.value) return shape
    return this.#lacksFlow(rule, entry, this.views.get(entry))
  }

  #lacksShape({ value, owners }: Subject): string | undefined {
    if (this.#misshapen.has(value)) return 'Định nghĩa còn sai cấu trúc dữ liệu (quy tắc "schema").'
    if (this.#registersBroken) return 'Danh mục dùng chung còn sai cấu trúc dữ liệu (quy tắc "schema").'
    const [entry] = owners
    return entry?.value === value && !this.views.has(entry)
      ? 'Quy trình hoặc thứ mà nó dùng còn sai cấu trúc dữ liệu (quy tắc "schema").'
      : undefined
  }

  #lacksFlow(rule: Rule, entry: ProcessEntry, view: ProcessView | undefined): string | undefined {
    if (rule.needs === 'flow' && view?.cases.some(({ faults }) => faults.length > 0) === true)
      return 'Chưa dựng được luồng: còn bước hoặc đích không xác định.'
    if (rule.needs === 'sound' && !this.sound.has(entry)) return 'Quy trình còn lỗi cấu trúc.'
    return undefined
  }

  #leaveOutMisshapen(): void {
    for (const { rule, subject } of this.ledger.found) if (rule.needs === 'text') this.#misshapen.add(subject.value)
    const { provinces, nationals, registers } = this.corpus
    this.#registersBroken = Object.values(registers).some((register: object) => this.#misshapen.has(register))
    this.corpus = {
      ...this.corpus,
      provinces: new Map([...provinces].filter(([, { value }]) => !this.#misshapen.has(value))),
      nationals: nationals.filter(({ value }) => !this.#misshapen.has(value)),
    }
  }

  #buildViews(): void {
    const { corpus } = this
    if (this.#registersBroken) return
    for (const entry of corpus.processes) {
      const { value } = entry
      if (this.#misshapen.has(value) || value.of.some((national) => this.#misshapen.has(national))) continue
      this.views.set(entry, viewOf(entry, corpus.provinces.get(value.province)?.value, corpus))
    }
  }
}

const isOfProcess = (rule: Rule): rule is ProcessRule => rule.on === 'process'

const isSound = ({ cases }: ProcessView): boolean =>
  cases.every((view) => view.faults.length === 0 && view.soundness().every(({ sound }) => sound))
