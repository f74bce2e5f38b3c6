import type { Citation } from '../../machines/model/national.js'
import type { LawId } from '../../machines/model/register.js'
import type { LawRegister } from '../../machines/model/registry.js'

const NUMBER = /\d+\/\d{4}\/[\p{Lu}\d-]+|\d+\/(?:QĐ|NQ|KH|CT)-[\p{Lu}-]+/gu

/**
 * The documents of the register that lines of a legal basis name, in their order, by number or, for a law of the
 * National Assembly, by its name. `unknown` are lines that name none of them.
 */
export function readCitations(
  lines: readonly string[],
  laws: LawRegister,
): { cites: readonly Citation[]; unknown: readonly string[] } {
  const found = lines.map((line) => ({ line, ids: lawsNamed(line, laws) }))
  const ids = new Set(found.flatMap((one) => one.ids))
  return {
    cites: [...ids].map((law) => ({ law: law as LawId })),
    unknown: found.filter((one) => one.ids.length === 0).map(({ line }) => line),
  }
}

function lawsNamed(line: string, laws: LawRegister): string[] {
  const numbers = new Set(line.match(NUMBER) ?? [])
  return Object.entries(laws)
    .filter(([, { no, name }]) => numbers.has(no) || (/^Luật /u.test(name) && line.startsWith(name)))
    .map(([id]) => id)
}
