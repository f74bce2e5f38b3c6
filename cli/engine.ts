import process from 'node:process'
import { setFlagsFromString } from 'node:v8'

/**
 * For commands that are over within two seconds: the engine compiles less eagerly and copies fewer functions into each
 * other. Thousands of short functions are called some thousand times each and then never again; measured on 2,000
 * procedures, optimising them as for a long run costs a fifth of all processor time and is not earned back.
 */
export function expectShortRun(): void {
  tell(SHORT_RUN)
}

/**
 * For commands that make thousands of files: most of their code is never run often enough to earn what the last compiler
 * costs, and of what they make little is kept. Compiler and collector took two fifths of all processor time; they take a
 * sixth. `isBusy`: every core has a thread of ours.
 */
export function expectLongRun(isBusy: boolean): void {
  tell(LONG_RUN)
  if (isBusy) tell(NO_HELPERS)
}

/** Megabytes for what a thread beside the first one has just made; the more, the more of it dies young. */
export const youngOfThread = (): number => here(YOUNG) ?? 24

type ByVersion<T> = Readonly<Record<number, T>>
/** Flags by the major version of Node whose engine was seen to know them: any other says so in the middle of our output. */
type Flags = ByVersion<readonly string[]>

/**
 * Units of bytecode run before a function is looked at, or calls of it, and of bytecode taken into one function from
 * others. From 24 on the engine's middle compiler alone makes code that is good enough: a check takes a quarter less.
 */
const SHORT_RUN: Flags = {
  20: ['--interrupt-budget=200000', '--max-inlined-bytecode-size-cumulative=150'],
  22: ['--invocation-count-for-turbofan=6000', '--max-inlined-bytecode-size-cumulative=150'],
  24: ['--no-turbofan'],
  26: ['--no-turbofan'],
}

/** As above, for what is run more often; and by how much the heap may grow, in percent, before it is looked through. */
const LONG_RUN: Flags = {
  20: [
    '--interrupt-budget=1000000',
    '--max-inlined-bytecode-size-cumulative=150',
    '--no-turbo-escape',
    '--heap-growing-percent=75',
  ],
  22: [
    '--invocation-count-for-turbofan=20000',
    '--max-inlined-bytecode-size-cumulative=150',
    '--heap-growing-percent=75',
  ],
  24: ['--no-turbofan', '--heap-growing-percent=20'],
  26: ['--no-turbofan', '--heap-growing-percent=40'],
}

/**
 * Helpers of the collector only take turns with threads that keep every core busy, and waking them takes longer than what
 * they do: without them a long run is a twentieth shorter. Later versions are no quicker so, and take half as much memory
 * again. Not `--no-parallel-marking`: told to an engine that runs, it brings down the threads that are started afterwards.
 */
const NO_HELPERS: Flags = {
  20: [
    '--no-parallel-scavenge',
    '--no-concurrent-marking',
    '--no-concurrent-sweeping',
    '--no-parallel-compaction',
    '--no-parallel-pointer-update',
    '--no-concurrent-array-buffer-sweeping',
  ],
}

/** As much as a thread would take by itself, where that leaves the whole below 600 MB. */
const YOUNG: ByVersion<number> = { 20: 48 }

const here = <T>(values: ByVersion<T>): T | undefined => values[Number.parseInt(process.versions.node, 10)]

function tell(flags: Flags): void {
  for (const flag of here(flags) ?? []) setFlagsFromString(flag)
}
