/** A state of the machine, as plain JSON. */
export interface StateConfig {
  id?: string
  type?: 'parallel' | 'final'
  initial?: string
  states?: Record<string, StateConfig>
  on?: Record<string, { target: string }>
  onDone?: { target: string }
  tags?: string[]
  meta?: Record<string, unknown>
}
export interface MachineConfig extends StateConfig {
  id: string
  initial: string
  states: Record<string, StateConfig>
}

/** Id of the state of a node: the node id, with the full stop (which separates path segments in XState) as a colon. */
export const stateIdOf = (nodeId: string): string => nodeId.replaceAll('.', ':')

/** Adds a child; a state with children starts in the first of them, in the order of the table. */
export function addChild(parent: StateConfig, key: string, child: StateConfig): StateConfig {
  parent.states ??= {}
  parent.states[key] = child
  if (parent.type !== 'parallel') parent.initial ??= key
  return child
}
