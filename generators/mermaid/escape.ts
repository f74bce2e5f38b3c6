import { remembering } from '../../machines/model/remembering.js'
import { BREAKS, visible } from '../visible.js'

/*
 * Text of a definition inside a Mermaid diagram. A name may hold anything, and Mermaid reads some of it as syntax even
 * inside quotes, at two times:
 * - the parser looks for directives (`%%{init}%%`) and `direction LR` in the raw text, ends a label at `"`, takes `<`
 *   for HTML. Such signs are written as entities of Mermaid's own (`#quot;`), characters again only after parsing;
 * - the renderer turns entities back first and then looks for Markdown, icons (`fa:fa-x`), formulas (`$$`) and `\n`.
 *   There only a space helps: a hair space after the sign, which a reader does not see.
 * Everything else stays as it is. Tried on Mermaid 11.17 in a browser, with HTML labels and with plain SVG text.
 */

/** A quoted label: of a node, of a lane, of an edge of a flowchart. Lines break with `<br/>`. */
export const quoted = (...lines: readonly string[]): string => `"${escapeLines(lines, false)}"`

/** A label without quotes, as a state diagram has it after a transition; a colon would end it. */
export const bare = (...lines: readonly string[]): string => escapeLines(lines, true)

/** A comment: one line, and no directive (`%%{…}%%`) in it. */
export const comment = (text: string): string => `%% ${visible(oneLine(text)).replace(/%(?=%)/g, '% ')}`

/** The YAML head with the diagram's title (JSON is YAML). Mermaid strips HTML from it, so three signs are look-alikes. */
export function head(title: string): string {
  const shown = visible(oneLine(title)).replace(/[<>&]/g, (sign) => LOOK_ALIKES[sign] ?? sign)
  return `---\ntitle: ${JSON.stringify(shown).replaceAll('%', '\\u0025')}\n---\n`
}

const LOOK_ALIKES: Readonly<Record<string, string>> = { '<': '＜', '>': '＞', '&': '＆' }
const EMPTY = '(trống)'

const oneLine = (text: string): string => text.split(BREAKS).join(' ')

function escapeLines(lines: readonly string[], isBare: boolean): string {
  let shown = ''
  for (const line of lines) {
    const escaped = isBare ? bareLine(line) : quotedLine(line)
    if (escaped !== '') shown += shown === '' ? escaped : `<br/>${escaped}`
  }
  return shown === '' ? EMPTY : shown
}

/** Times, posts, statuses and common titles stand in thousands of diagrams. */
const KNOWN_LINES = 10_000
const quotedLine = remembering((line: string) => escapeText(line, false), KNOWN_LINES)
const bareLine = remembering((line: string) => escapeText(line, true), KNOWN_LINES)

const escapeText = (text: string, isBare: boolean): string =>
  text
    .split(BREAKS)
    .flatMap((line) => breakLongWords(visible(line).replace(/\s+/g, ' ').trim()))
    .filter((line) => line !== '')
    .map((line) => escapeLine(line, isBare))
    .join('<br/>')

/**
 * A word of more than forty characters would stick out of its box. It is broken, after a sign that ends a part of it
 * where there is one, and never between a letter and its mark.
 */
const breakLongWords = (line: string): string[] =>
  line.replace(/[^ ]{41,}/gu, (word) => word.replace(PART, (part) => `${part}\n`)).split('\n')
const PART = /(?:(?:[^ ]\p{M}*){16,39}[-=,;/\]]|(?:[^ ]\p{M}*){40})(?=[^ ])/gu

function escapeLine(line: string, isBare: boolean): string {
  // Mermaid mends `style…:…#…;` in the raw text; without a colon it finds nothing to mend.
  const colon = isBare || /style|classDef/.test(line) ? /:/g : /(?!)/g
  return line
    .replace(BLOCK_START, `${HAIR}$&${HAIR}`)
    .replace(INLINE, `$&${HAIR}`)
    .replace(isBare ? /["<>&#`;]/g : /["<>&#`]/g, entity)
    .replace(/%(?=%)|(?<=%)%/g, entity)
    .replace(/(?<=direction) (?=TB|BT|RL|LR|TD)/gi, entity)
    .replace(colon, entity)
}

/** Narrower than any space that is seen; to Markdown, icons and formulas a space like any other. */
const HAIR = '\u200A'
/** What begins a list, a heading, a quotation, a table or a rule. Mermaid trims some labels: the space after it is left. */
const BLOCK_START = /^(?:[-+*=|>#:~]|\d+[.)](?= |$))/
/**
 * After these a space takes away their meaning: emphasis, deletion, escapes and `\n`, formulas, addresses, icons,
 * links, and the signs (ﬂ°, ¶ß) that Mermaid keeps its own entities in.
 */
const INLINE =
  /[*~\\]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|\$(?=\$)|@(?=[\w-]+\.\w)|:(?=[^ \d])|\bwww\.|\](?=[(:[])|ﬂ(?=°)|¶(?=ß)/gu

const NAMED: Readonly<Record<string, string>> = { '"': '#quot;', '<': '#lt;', '>': '#gt;', '&': '#amp;' }
const entity = (sign: string): string => NAMED[sign] ?? `#${sign.codePointAt(0) ?? 0};`
