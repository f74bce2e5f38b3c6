import type { Corpus, ProcessEntry } from '../model/corpus.js'
import { adoptedFrom, adoptedSubject, fromHome, type AdoptedProcess } from './adopted.js'
import { Interview, isFinding, missingFor } from './interview.js'
import type { Ledger } from './ledger.js'
import type { ProcessRule, Rule } from './rule.js'
import { subjectsOf, type Subject, type Subjects } from './subjects.js'
import { viewOf, type ForgetfulView } from './views.js'

/** The passes of one check: shapes, then structure, then law and data; each rests on what the one before let through. */
export class Passes {
  readonly views = new Map<ProcessEntry, ForgetfulView>()
  /** Processes that no structural rule found anything in. */
  readonly sound = new Set<ProcessEntry>()
  /** Adopted processes that were judged in the province that adopts them. */
  adopted: readonly AdoptedProcess[] = []
  readonly #misshapen = new Set<object>()
  /** A broken register would answer for every process that leans on it. */
  #registersBroken = false
  /** Processes in which a structural rule that looks at more than one found something. */
  #faulty: ReadonlySet<ProcessEntry> | undefined
  #subjects: Subjects

  constructor(
    private corpus: Corpus,
    private readonly ledger: Ledger,
    private readonly onProcess: (done: number, total: number) => void = () => undefined,
  ) {
    this.#subjects = subjectsOf(corpus, this.views)
  }

  run(rules: readonly Rule[]): void {
    this.#begin(rules)
    const interview = new Interview(rules.filter(isOfProcess), this.ledger.now)
    const { processes } = this.#subjects
    for (let from = 0; from < processes.length; from += AT_A_TIME) {
      this.onProcess(from, processes.length)
      this.#interview(interview, processes.slice(from, from + AT_A_TIME))
    }
    this.#interviewAdopted(interview)
    this.ledger.close(interview)
    for (const rule of rules) if (rule.needs !== 'text' && rule.kind !== 'structural') this.#ask(rule)
  }

  /** Shapes, then the structural rules that look at more than one process. */
  #begin(rules: readonly Rule[]): void {
    for (const rule of rules.filter(({ needs }) => needs === 'text')) this.#ask(rule)
    this.#leaveOutMisshapen()
    this.#buildViews()
    if (this.#misshapen.size > 0) this.#subjects = subjectsOf(this.corpus, this.views)
    for (const rule of rules) if (rule.needs !== 'text' && rule.kind === 'structural') this.#ask(rule)
  }

  /** All rules of a few processes; what was derived from them is of no use to the next ones. */
  #interview(interview: Interview, subjects: readonly Subject<ProcessEntry>[]): void {
    const faulty = (this.#faulty ??= new Set(this.ledger.structural.flatMap(({ subject: { owners } }) => owners)))
    const standings = subjects.map((subject) => ({
      view: this.views.get(subject.view),
      lacksShape: this.#lacksShape(subject),
      faulty: faulty.has(subject.view) || this.ledger.unproved.has(subject.view),
    }))
    for (const [at, { said, sound }] of interview.ask(standings).entries()) {
      const subject = subjects[at]
      if (subject === undefined) continue
      this.ledger.enter(subject, said)
      if (sound) this.sound.add(subject.view)
      this.views.get(subject.view)?.forget()
    }
  }

  /** The same rules once more, with the offices of the province that adopts. */
  #interviewAdopted(interview: Interview): void {
    const { corpus, ledger } = this
    this.adopted = adoptedFrom(corpus).filter(({ source }) => this.sound.has(source))
    if (this.adopted.length === 0) return
    const isFromHome = fromHome(ledger.found)
    for (const one of this.adopted) {
      const view = viewOf(one.entry, corpus.provinces.get(one.value.province)?.value, corpus)
      const [heard] = interview.ask([{ view, lacksShape: undefined, faulty: false }])
      const said = (heard?.said ?? []).map(({ answers, ...rest }) => ({
        ...rest,
        answers: answers.filter((answer) => !isFinding(answer) || !isFromHome(one, rest.rule, answer)),
      }))
      ledger.enter(
        adoptedSubject(one),
        said.filter(({ answers, failure }) => answers.length > 0 || failure !== undefined),
      )
    }
  }

  #ask(rule: Rule): void {
    const { ledger, corpus } = this
    const { nationals, provinces, rollouts, definitions } = this.#subjects
    const ready = (subject: Subject): string | undefined => this.#lacks(rule, subject)
    switch (rule.on) {
      case 'corpus':
        return ledger.askCorpus(rule, { corpus, processes: [...this.views.values()] })
      case 'national':
        return ledger.ask(rule, (view, say) => rule.check(view, say), nationals, ready)
      case 'province':
        return ledger.ask(rule, (view, say) => rule.check(view, say), provinces, ready)
      case 'rollout':
        return ledger.ask(rule, (view, say) => rule.check(view, say), rollouts, ready)
      case 'definition':
        return ledger.ask(rule, (view, say) => rule.check(view, say), definitions, ready)
      case 'process':
      case 'acceptance':
        return
    }
  }

  /** What keeps a rule from being asked about a subject, in words; `undefined` where nothing does. */
  #lacks(rule: Rule, subject: Subject): string | undefined {
    if (rule.needs === 'text') return undefined
    const entry = subject.owners[0]
    const shape = this.#lacksShape(subject)
    if (shape !== undefined || entry === undefined || entry.value !== subject.value) return shape
    const view = this.views.get(entry)
    return view && missingFor(rule, view, this.sound.has(entry))
  }

  #lacksShape({ value, owners }: Subject): string | undefined {
    if (this.#misshapen.size === 0) return undefined
    if (this.#misshapen.has(value)) return 'Định nghĩa còn sai cấu trúc dữ liệu (quy tắc "schema").'
    if (this.#registersBroken) return 'Danh mục dùng chung còn sai cấu trúc dữ liệu (quy tắc "schema").'
    const [entry] = owners
    return entry?.value === value && !this.views.has(entry)
      ? 'Quy trình hoặc thứ mà nó dùng còn sai cấu trúc dữ liệu (quy tắc "schema").'
      : undefined
  }

  #leaveOutMisshapen(): void {
    for (const { rule, subject } of this.ledger.found) if (rule.needs === 'text') this.#misshapen.add(subject.value)
    const { provinces, nationals, registers, adoptions, overrides } = this.corpus
    const isShapely = (value: object): boolean => !this.#misshapen.has(value)
    this.#registersBroken = Object.values(registers).some((register: object) => this.#misshapen.has(register))
    this.corpus = {
      ...this.corpus,
      provinces: new Map([...provinces].filter(([, { value }]) => isShapely(value))),
      nationals: nationals.filter(({ value }) => isShapely(value)),
      adoptions: adoptions.filter(({ value }) => isShapely(value) && isShapely(value.process)),
      overrides: overrides.filter(({ value }) => isShapely(value)),
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

/** So many processes are looked at together: enough to keep a rule warm, few enough to let their flows go soon. */
const AT_A_TIME = 16

const isOfProcess = (rule: Rule): rule is ProcessRule => rule.on === 'process'
