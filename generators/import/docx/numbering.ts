import type { OfficePackage } from '../package/open-package.js'
import { readXml } from '../package/xml.js'

interface Level {
  start: number
  format: string
  text: string
}
type Levels = Map<number, Level>
/** A list of a document. Lists of one definition count on from one another, but for levels that a list starts anew. */
interface List {
  definition: string
  levels: Levels
  restarts: Map<number, number>
}

/** Gives each paragraph of an automatic list the label that Word shows before it ("Bước 3", "II.", "b)"). */
export class Numbering {
  private readonly lists: ReadonlyMap<string, List>
  private readonly styles: ReadonlyMap<string, ListPlace>
  private readonly counts = new Map<string, number[]>()

  constructor(file: OfficePackage) {
    this.lists = readLists(file.text('word/numbering.xml'))
    this.styles = readStyles(file.text('word/styles.xml'))
  }

  /** The label of the next paragraph of this list or style; empty where it is in none. */
  next(list: string | undefined, level: number | undefined, style: string | undefined): string {
    const own = this.styles.get(style ?? '')
    const found = this.lists.get(list ?? own?.list ?? '')
    const depth = level ?? own?.level ?? 0
    const at = found?.levels.get(depth)
    if (found === undefined || at === undefined || at.format === 'bullet') return ''
    const { definition, levels, restarts } = found
    const counts = this.counts.get(definition) ?? []
    const restart = restarts.get(depth)
    if (restart !== undefined) counts[depth] = restart - 1
    restarts.delete(depth)
    for (let above = 0; above < depth; above++) counts[above] ??= levels.get(above)?.start ?? 1
    counts[depth] = (counts[depth] ?? at.start - 1) + 1
    counts.length = depth + 1
    this.counts.set(definition, counts)
    return at.text.replace(/%(\d)/g, (_, digit: string) => {
      const of = Number(digit) - 1
      return print(counts[of] ?? 1, levels.get(of)?.format ?? 'decimal')
    })
  }
}

interface ListPlace {
  list: string
  level: number
}

function readLists(xml: string | undefined): Map<string, List> {
  const abstract = new Map<string, Levels>()
  const lists = new Map<string, List>()
  let levels: Levels = new Map()
  let level: Level = { start: 1, format: 'decimal', text: '' }
  let list = ''
  let overridden = 0
  readXml(xml ?? '<x/>', {
    open(name, attributes) {
      const value = attributes['w:val'] ?? ''
      if (name === 'w:abstractNum')
        abstract.set(attributes['w:abstractNumId'] ?? '', (levels = new Map<number, Level>()))
      else if (name === 'w:lvl')
        levels.set(Number(attributes['w:ilvl']), (level = { start: 1, format: 'decimal', text: '' }))
      else if (name === 'w:start') level.start = Number(value)
      else if (name === 'w:numFmt') level.format = value
      else if (name === 'w:lvlText') level.text = value
      else if (name === 'w:num') list = attributes['w:numId'] ?? ''
      else if (name === 'w:abstractNumId')
        lists.set(list, {
          definition: value,
          levels: abstract.get(value) ?? new Map<number, Level>(),
          restarts: new Map<number, number>(),
        })
      else if (name === 'w:lvlOverride') overridden = Number(attributes['w:ilvl'])
      else if (name === 'w:startOverride') lists.get(list)?.restarts.set(overridden, Number(value))
    },
    close: () => undefined,
    text: () => undefined,
  })
  return lists
}

function readStyles(xml: string | undefined): Map<string, ListPlace> {
  const styles = new Map<string, ListPlace>()
  let style = ''
  let place: ListPlace = { list: '', level: 0 }
  readXml(xml ?? '<x/>', {
    open(name, attributes) {
      const value = attributes['w:val'] ?? ''
      if (name === 'w:style') {
        style = attributes['w:styleId'] ?? ''
        place = { list: '', level: 0 }
      } else if (name === 'w:ilvl') place.level = Number(value)
      else if (name === 'w:numId') styles.set(style, Object.assign(place, { list: value }))
    },
    close: () => undefined,
    text: () => undefined,
  })
  return styles
}

function print(n: number, format: string): string {
  if (format === 'decimalZero') return String(n).padStart(2, '0')
  if (/Roman$/.test(format)) return cased(roman(n), format)
  if (/Letter$/.test(format)) return cased(String.fromCharCode(65 + ((n - 1) % 26)), format)
  return format === 'none' ? '' : String(n)
}

const cased = (text: string, format: string): string => (format.startsWith('lower') ? text.toLowerCase() : text)

const ROMAN = [
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const

function roman(n: number): string {
  const [value, sign] = ROMAN.find(([one]) => one <= n) ?? [n, '']
  return sign === '' ? '' : sign + roman(n - value)
}
