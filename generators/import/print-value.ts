import { isAsPrinted, isExcerpt, isNone } from '../../machines/model/fact.js'
import { isRecord } from '../../machines/model/is-record.js'

/** A name of the printed file (an import) instead of a value. */
export class Reference {
  constructor(readonly name: string) {}
}

const TIME_BUILDERS: Readonly<Record<string, string>> = {
  'working-day': 'workingDays',
  'working-hour': 'workingHours',
  hour: 'hours',
  'calendar-day': 'calendarDays',
  day: 'days',
  'office-hours': 'officeHours',
  'not-counted': 'notCounted',
  'by-agreement': 'byAgreement',
  'not-regulated': 'notRegulated',
}

/** Prints a value as the TypeScript of a definition, with the project's builders and line breaks; notes builders used. */
export class ValuePrinter {
  readonly builders = new Set<string>()

  constructor(private readonly width: number) {}

  /** `lead` is what stands on the first line before the value, and `tail` how much follows it there. */
  print(value: unknown, indent: number, lead: number, tail = 1): string {
    const call = this.asCall(value)
    if (call) return this.printCall(call, indent, lead, tail)
    if (Array.isArray(value)) return this.printList(value, indent, lead, tail)
    if (value instanceof Reference) return value.name
    if (typeof value === 'object' && value !== null) return this.printFields(value, indent, lead, tail)
    return typeof value === 'string' ? quote(value) : String(value)
  }

  private printList(items: readonly unknown[], indent: number, lead: number, tail: number): string {
    const line = `[${items.map((item) => this.print(item, 0, 0, Number.NEGATIVE_INFINITY)).join(', ')}]`
    const mustBreak =
      items.length > 1 && items.every((item) => isFields(item) && !this.asCall(item) && Object.keys(item).length > 1)
    if (!line.includes('\n') && !mustBreak && lead + line.length + tail <= this.width) return line
    const inner = indent + 2
    const lines = items.map((item) => `${' '.repeat(inner)}${this.print(item, inner, inner)},`)
    return `[\n${lines.join('\n')}\n${' '.repeat(indent)}]`
  }

  private printFields(value: object, indent: number, lead: number, tail: number): string {
    const entries = Object.entries(value).filter(([, field]) => field !== undefined)
    const line = `{ ${entries.map(([key, field]) => `${printKey(key)}: ${this.print(field, 0, 0, Number.NEGATIVE_INFINITY)}`).join(', ')} }`
    if (!line.includes('\n') && !('rows' in value) && !('table' in value) && lead + line.length + tail <= this.width)
      return line
    const inner = indent + 2
    const lines = entries.map(([key, field]) => this.printField(key, field, inner))
    return `{\n${lines.join('\n')}\n${' '.repeat(indent)}}`
  }

  private printField(key: string, value: unknown, indent: number): string {
    const start = `${' '.repeat(indent)}${printKey(key)}:`
    const text = this.print(value, indent, start.length + 1)
    // A long text goes to its own line, as prettier does, unless that would win nothing.
    if (
      typeof value === 'string' &&
      printKey(key).length >= SHORTEST_BREAKING_KEY &&
      start.length + 1 + text.length + 1 > this.width
    ) {
      return `${start}\n${' '.repeat(indent + 2)}${text},`
    }
    return `${start} ${text},`
  }

  private printCall([builder, args]: Call, indent: number, lead: number, tail: number): string {
    this.builders.add(builder)
    const line = `${builder}(${args.map((arg) => this.print(arg, 0, 0, Number.NEGATIVE_INFINITY)).join(', ')})`
    if (lead + line.length + tail <= this.width) return line
    const inner = ' '.repeat(indent + 2)
    return `${builder}(\n${args.map((arg) => `${inner}${this.print(arg, indent + 2, indent + 2)},`).join('\n')}\n${' '.repeat(indent)})`
  }

  /** Values that have a builder of their own. */
  private asCall(value: unknown): Call | undefined {
    if (!isFields(value)) return undefined
    if (isExcerpt(value)) return ['excerpt', [value.excerpt]]
    if (isAsPrinted(value)) return ['asPrinted', [value.asPrinted]]
    if (isNone(value)) return ['none', [value.none]]
    const { n, unit, uncounted, printed, role, at } = value
    const words = printed === undefined ? [] : [printed]
    if (typeof unit === 'string' && TIME_BUILDERS[unit]) return [TIME_BUILDERS[unit], [n, ...words]]
    if (typeof uncounted === 'string' && TIME_BUILDERS[uncounted]) return [TIME_BUILDERS[uncounted], words]
    if (typeof role === 'string' && typeof at === 'string') return ['at', [at, role]]
    return undefined
  }
}

const SHORTEST_BREAKING_KEY = 5

type Call = readonly [builder: string, args: readonly unknown[]]

const isFields = (value: unknown): value is Readonly<Record<string, unknown>> =>
  isRecord(value) && !(value instanceof Reference)

const printKey = (key: string): string => (/^[A-Za-z_$][\w$]*$/.test(key) ? key : quote(key))

/** A string literal as prettier writes it: single quotes, unless double ones need fewer escapes. */
function quote(text: string): string {
  const mark = text.includes("'") && !text.includes('"') ? '"' : "'"
  const body = text
    .replace(/\\/g, '\\\\')
    .replaceAll(mark, `\\${mark}`)
    .replace(/\n/g, '\\n')
    .replace(/\r/g, '\\r')
    .replace(/\t/g, '\\t')
    .replace(/\u2028/g, '\\u2028')
    .replace(/\u2029/g, '\\u2029')
  return `${mark}${body}${mark}`
}
