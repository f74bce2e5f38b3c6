/**
 * Text made safe for a cell of a Markdown table: one line, and no character that Markdown, GitHub or HTML reads as
 * markup, mention or link. Undoing the backslashes and entities gives the text again.
 */
export const markdownText = (text: string): string => (PLAIN.test(text) ? text : escaped(text))

/**
 * Letters, figures and signs that Markdown does not read: most cells hold nothing else. What begins like a list is looked
 * at closely, and so is what may hold an address: a "w", which no Vietnamese word has, or a colon as after "http", "ftps".
 */
const PLAIN = /^(?!-|\d+[.)])(?:[A-VX-Za-vx-z0-9 À-ɏḀ-ỿ(),.;/%"'-]|(?<![PpSs]):)*$/

const escaped = (text: string): string =>
  text
    .replace(/\s*[\r\n\u2028\u2029]+\s*/g, ' ')
    .replace(/\t/g, ' ')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/[\\`*_[\]{}~|#$]/g, (mark) => `\\${mark}`)
    .replace(/^[-+=]/, (mark) => `\\${mark}`)
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/(https?|ftp):/gi, '$1&#58;')
    .replace(/www\./gi, (www) => `${www.slice(0, 3)}&#46;`)
    .replace(/@/g, '&#64;')
