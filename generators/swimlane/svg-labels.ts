import type { Label } from './drawing.js'
import { escapeXml } from '../xml-text.js'
import { widthOf } from './measure.js'
import { leadingOf } from './style.js'
import { n } from './svg-number.js'

/** Texts, those of one look in one group. */
export function labelsSvg(labels: readonly Label[]): string {
  let all = ''
  for (const group of groupsOf(labels)) all += groupSvg(group)
  return all
}

/** Labels that look like the first of them, in the order in which they come. */
type Group = [first: Label, ...more: Label[]]

function groupsOf(labels: readonly Label[]): Group[] {
  const groups: Group[] = []
  let group: Group | undefined
  for (const label of labels) {
    if (label.lines.length === 0) continue
    // Most look like the one before.
    if (group === undefined || !looksLike(label, group[0])) group = groups.find(([first]) => looksLike(label, first))
    if (group === undefined) groups.push((group = [label]))
    else group.push(label)
  }
  return groups
}

const looksLike = (one: Label, other: Label): boolean =>
  one.size === other.size &&
  one.weight === other.weight &&
  one.anchor === other.anchor &&
  one.upwards === other.upwards &&
  one.clear === other.clear

function groupSvg(group: Group): string {
  let texts = ''
  for (const label of group) texts += textsOf(label)
  return `<g ${lookOf(group[0])}>\n${texts}</g>\n`
}

const lookOf = ({ size, weight, anchor, upwards, clear }: Label): string =>
  `font-size="${n(size)}"${weight === 'bold' ? ' font-weight="bold"' : ''}${anchor === 'start' ? '' : ` text-anchor="${anchor}"`}${upwards ? ' transform="rotate(-90)"' : ''}${clear ? onWhite : ''}`

/** A white edge behind the letters. */
const onWhite = ' stroke="white" stroke-width="3" paint-order="stroke"'

function textsOf({ lines, x, y, width, height, size, weight, anchor, upwards }: Label): string {
  const leading = leadingOf(size)
  const share = anchor === 'middle' ? 0.5 : anchor === 'end' ? 1 : 0
  // What reads upwards is turned about the upper left corner of the page: there the way up is the way to the right.
  const [along, across, room, depth] = upwards ? [-y - height, x, height, width] : [x, y, width, height]
  const start = n(along + room * share)
  const above = upwards ? 0 : Math.max(0, (depth - lines.length * leading) / 2)
  // The baseline stands four fifths down a line of letters.
  let base = across + above + (leading - size) / 2 + size * 0.82
  let texts = ''
  for (const words of lines) {
    texts += `<text x="${start}" y="${n(base)}"${fitted(words, size, weight, room)}>${escapeXml(words)}</text>\n`
    base += leading
  }
  return texts
}

/**
 * However wide the reader's font is, a line stays in its place: it takes the length that was measured for it. Not where
 * there is room for a third more, which no usual font takes.
 */
function fitted(words: string, size: number, weight: Label['weight'], room: number): string {
  if (words.length <= 3) return ''
  const long = widthOf(words, size, weight)
  return long * MORE < room ? '' : ` textLength="${n(long)}" lengthAdjust="spacingAndGlyphs"`
}
const MORE = 4 / 3
