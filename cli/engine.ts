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
 * sixth.
 */
export function expectLongRun(): void {
  tell(LONG_RUN)
}

/** Flags by the major version of Node whose engine was seen to know them: any other says so in the middle of our output. */
type Flags = Readonly<Record<number, readonly string[]>>

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
  24: ['--no-turbofan', '--heap-growing-percent=40'],
  26: ['--no-turbofan', '--heap-growing-percent=40'],
}

function tell(flags: Flags): void {
  for (const flag of flags[Number.parseInt(process.versions.node, 10)] ?? []) setFlagsFromString(flag)
}
