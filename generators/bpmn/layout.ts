import type { Boundary, Element } from './diagram.js'

export interface Point {
  x: number
  y: number
}
export interface Box extends Point {
  width: number
  height: number
}
/** Where everything of a diagram is drawn, by id. */
export interface Layout {
  shapes: ReadonlyMap<string, Box>
  labels: ReadonlyMap<string, Box>
  flows: ReadonlyMap<string, readonly Point[]>
  pools: readonly Box[]
  lanes: readonly Box[]
  /** The black box of whoever applies, above the pools. */
  applicant: Box
}

export const isGateway = ({ kind }: Element): boolean =>
  kind === 'decision' || kind === 'await' || kind === 'fork' || kind === 'join'
export const isTop = ({ kind }: Boundary): boolean => kind === 'refuse' || kind === 'divert'
/** The end at which the result is handed over. */
export const isResult = ({ kind, node }: Element): boolean =>
  kind === 'end' && node?.kind === 'end' && node.end === 'returned'
