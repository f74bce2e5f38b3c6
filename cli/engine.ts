import process from 'node:process'
import { setFlagsFromString } from 'node:v8'

/**
 * For commands that are over within two seconds: the engine compiles less eagerly and copies fewer functions into each
 * other. Thousands of short functions are called some thousand times each and then never again; measured on 2,000
 * procedures, optimising them as for a long run costs a fifth of all processor time and is not earned back.
 */
export function expectShortRun(): void {
  // In units of bytecode run before a function is looked at, and of bytecode taken into one function from others.
  tell('--interrupt-budget=200000', '--max-inlined-bytecode-size-cumulative=150')
}

/**
 * For commands that make much and keep little: the heap grows by a twentieth before the engine looks for what is left of
 * it, not fourfold. The memory in use is nearly halved, and the time is the same: most of the work is done beside ours.
 */
export function expectMuchGarbage(): void {
  tell('--heap-growing-percent=5')
}

/** An engine that does not know a flag says so in the middle of our output: those that may not know it are not told. */
const LATEST_KNOWN = 24

function tell(...flags: readonly string[]): void {
  if (Number.parseInt(process.versions.node, 10) <= LATEST_KNOWN) for (const flag of flags) setFlagsFromString(flag)
}
