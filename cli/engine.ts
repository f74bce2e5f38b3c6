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
 * For commands that make much and keep little: the heap grows by a twentieth before the engine looks for what is left of
 * it, not fourfold. The memory in use is nearly halved, and the time is the same: most of the work is done beside ours.
 */
export function expectMuchGarbage(): void {
  tell(MUCH_GARBAGE)
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

const SLOWLY = ['--heap-growing-percent=5']
const MUCH_GARBAGE: Flags = { 20: SLOWLY, 22: SLOWLY, 24: SLOWLY, 26: SLOWLY }

function tell(flags: Flags): void {
  for (const flag of flags[Number.parseInt(process.versions.node, 10)] ?? []) setFlagsFromString(flag)
}
