import type { Boundary } from './diagram.js'

export interface Point {
  x: number
  y: number
}
export interface Box extends Point {
  width: number
  height: number
}
export const isTop = ({ kind }: Boundary): boolean => kind === 'refuse' || kind === 'divert'
