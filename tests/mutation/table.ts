import type { CheckResult } from '../../machines/check/run.js'
import { compare } from '../../machines/model/words.js'
import type { Tally } from './run.js'

const cell = (text: string | number, width: number): string => String(text).padStart(width)

/** Mutants, caught and missed by way and by rule, and how many processes each rule could decide at all. */
export function mutationTable(tallies: readonly Tally[], { perRule }: CheckResult): string {
  const counts = new Map(perRule.map((one) => [one.rule, one]))
  const line = (name: string, of: readonly Tally[], more = ''): string => {
    const mutants = of.reduce((sum, one) => sum + one.mutants, 0)
    const missed = of.reduce((sum, one) => sum + one.missed.length, 0)
    return `${name.padEnd(32)}${cell(mutants, 8)}${cell(mutants - missed, 8)}${cell(missed, 8)}${more}`
  }
  const rules = [...new Set(tallies.map(({ way }) => way.rule))].sort(compare)
  return [
    `${'way'.padEnd(32)}${cell('mutants', 8)}${cell('caught', 8)}${cell('missed', 8)}${cell('processes', 11)}  what is done`,
    ...tallies.map((one) => line(one.way.id, [one], `${cell(one.processes, 11)}  ${one.way.does}`)),
    '',
    `${'rule'.padEnd(32)}${cell('mutants', 8)}${cell('caught', 8)}${cell('missed', 8)}${cell('decided', 11)}${cell('undecided', 11)}`,
    ...rules.map((rule) => {
      const count = counts.get(rule)
      const decided = (count?.finding ?? 0) + (count?.clean ?? 0)
      return line(
        rule,
        tallies.filter(({ way }) => way.rule === rule),
        `${cell(decided, 11)}${cell(count?.undecided ?? 0, 11)}`,
      )
    }),
    '',
    line('all', tallies),
    '',
    `rules that no way aims at: ${perRule
      .map(({ rule }) => rule)
      .filter((rule) => !tallies.some(({ way }) => way.rule === rule || way.or === rule))
      .join(', ')}`,
    '',
  ].join('\n')
}

/** The same as a page of the documentation. */
export const mutationPage = (report: string): string =>
  [
    '<!-- Written by `npm run mutate -- --publish`; do not edit. -->',
    '',
    '# Proof that the rules bite',
    '',
    'Every shipped process without an open finding is broken in each of the ways below, at every place where the way applies. A',
    'mutant counts as caught only where the rule that is meant finds something new at the place that is meant; the rules about',
    'structure run beside it, so a break that another rule stops first counts as missed. `decided` and `undecided` say of how',
    'many definitions each rule could give a verdict at all, unbroken: where a rule decided none of them, only its mutants and',
    'fixtures show that it works. Rules that no way aims at are held by their fixtures in `tests/rules/`: most of them are about',
    'roll-out plans, units and staff, which no break of a process reaches.',
    '',
    '```text',
    report.trimEnd(),
    '```',
    '',
  ].join('\n')
