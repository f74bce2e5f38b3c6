import type { Boundary, Element } from './diagram.js'

export interface Point {
  x: number
  y: number
}
export interface Box extends Point {
  width: number
  height: number
}
export const isTop = ({ kind }: Boundary): boolean => kind === 'refuse' || kind === 'divert'
/** The end at which the result is handed over. */
export const isResult = ({ kind, node }: Element): boolean =>
  kind === 'end' && node?.kind === 'end' && node.end === 'returned'
