import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { loadCorpus } from '../../cli/load.js'
import { check, cleanViews, openOf, tally } from './run.js'
import { mutationPage, mutationTable } from './table.js'
import { ways } from './ways.js'

/*
 * `npm run mutate [way…]`: breaks every shipped clean process in every declared way at every place, and prints what the
 * rules caught. Exit 1 where one was missed, or where a shipped process has a finding that nobody answers for.
 * `npm run mutate -- --publish` writes the same into docs/mutation.md.
 */

// Compiled to .cache/mutation/tests/mutation/.
const repository = fileURLToPath(new URL('../../../..', import.meta.url))
const { corpus } = loadCorpus(['procedures'], { base: repository })
const result = check(corpus)
const clean = cleanViews(result)
const PUBLISH = '--publish'
const wanted = process.argv.slice(2).filter((word) => word !== PUBLISH)
const chosen = ways.filter(({ id, rule }) => wanted.length === 0 || wanted.includes(id) || wanted.includes(rule))
const tallies = chosen.map((way) => tally(way, clean))
const missed = tallies.flatMap((one) => one.missed.map((text) => `missed ${one.way.id}: ${text}\n`))
const alarms = openOf(result)

const report = [
  mutationTable(tallies, result),
  `${clean.length} of ${result.views.size} shipped processes are clean; ${alarms.length} findings that nobody answers for, `,
  `${result.summary.accepted} accepted defects\n`,
].join('')

process.stdout.write(report)
if (process.argv.includes(PUBLISH)) writeFileSync(`${repository}/docs/mutation.md`, mutationPage(report))
process.stdout.write(missed.slice(0, 200).join(''))
process.exitCode = missed.length > 0 || alarms.length > 0 || tallies.length === 0 ? 1 : 0
