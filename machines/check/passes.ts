import type { Corpus, ProcessEntry } from '../model/corpus.js'
import type { Ledger } from './ledger.js'
import type { Answers, ProcessRule, ProcessView, Rule } from './rule.js'
import { subjectsOf, type Subject, type Subjects } from './subjects.js'
import { viewOf } from './views.js'

/** The passes of one check: shapes, then structure, then law and data; each rests on what the one before let through. */
export class Passes {
  readonly views = new Map<ProcessEntry, ProcessView>()
  /** Processes that no structural rule found anything in. */
  readonly sound = new Set<ProcessEntry>()
  readonly #misshapen = new Set<object>()
  /** A broken register would answer for every process that leans on it. */
  #registersBroken = false
  #subjects: Subjects

  constructor(
    private corpus: Corpus,
    private readonly ledger: Ledger,
  ) {
    this.#subjects = subjectsOf(corpus, this.views)
  }

  run(rules: readonly Rule[]): void {
    for (const rule of rules.filter(({ needs }) => needs === 'text')) this.#ask(rule)
    this.#leaveOutMisshapen()
    this.#buildViews()
    this.#subjects = subjectsOf(this.corpus, this.views)
    const others = rules.filter(({ needs }) => needs !== 'text')
    for (const rule of others.filter(({ kind }) => kind === 'structural')) this.#ask(rule)
    this.#noteSound()
    for (const rule of others.filter(({ kind }) => kind !== 'structural')) this.#ask(rule)
  }

  #ask(rule: Rule): void {
    const { ledger, corpus } = this
    const { processes, nationals, provinces, definitions } = this.#subjects
    const ready = (subject: Subject): string | undefined => this.#lacks(rule, subject)
    switch (rule.on) {
      case 'process':
        return ledger.ask(rule, (entry) => this.#checkProcess(rule, entry), processes, ready)
      case 'corpus':
        return ledger.askCorpus(rule, { corpus, processes: [...this.views.values()] })
      case 'national':
        return ledger.ask(rule, (view) => rule.check(view), nationals, ready)
      case 'province':
        return ledger.ask(rule, (view) => rule.check(view), provinces, ready)
      case 'definition':
        return ledger.ask(rule, (view) => rule.check(view), definitions, ready)
      case 'acceptance':
        return
    }
  }

  #checkProcess(rule: ProcessRule, entry: ProcessEntry): Answers {
    const view = this.views.get(entry)
    return view === undefined ? [] : rule.check(view)
  }

  /** What keeps a rule from being asked about a subject, in words; `undefined` where nothing does. */
  #lacks(rule: Rule, { value, owners }: Subject): string | undefined {
    if (rule.needs === 'text') return undefined
    if (this.#misshapen.has(value)) return 'Định nghĩa còn sai cấu trúc dữ liệu (quy tắc "schema").'
    if (this.#registersBroken) return 'Danh mục dùng chung còn sai cấu trúc dữ liệu (quy tắc "schema").'
    const [entry] = owners
    if (entry === undefined || entry.value !== value) return undefined
    const view = this.views.get(entry)
    if (view === undefined) return 'Quy trình hoặc thứ mà nó dùng còn sai cấu trúc dữ liệu (quy tắc "schema").'
    if (rule.needs === 'flow' && view.cases.some(({ faults }) => faults.length > 0))
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

  #noteSound(): void {
    const structural = this.ledger.found.filter(({ rule }) => rule.kind === 'structural')
    const faulty = new Set([...this.ledger.unproved, ...structural.flatMap(({ subject }) => subject.owners)])
    for (const [entry, { cases }] of this.views) {
      if (faulty.has(entry) || cases.some(({ faults }) => faults.length > 0)) continue
      if (cases.every((view) => view.soundness().every(({ sound }) => sound))) this.sound.add(entry)
    }
  }
}
