import type { Actor } from '../../machines/model/actor.js'
import { list } from '../../machines/model/words.js'
import type { GeneratorInput } from '../generator.js'
import { whoOf, type Position } from '../who.js'
import { LEVELS, UNSTATED } from '../words.js'
import type { ChartLane } from './chart.js'

/** Where a step is drawn, and who else acts in it. */
export interface Placed {
  lane: ChartLane
  /** Words for the step's shape where more than one position acts. */
  others?: string
}

export const applicant: ChartLane = { level: LEVELS.ngoai, unit: 'Người nộp hồ sơ', position: '' }

/** A step of several hands stands in the lane of the first, and names the others. */
export function placeOf(
  by: Actor | undefined,
  office: string | undefined,
  { corpus, province }: Pick<GeneratorInput, 'corpus' | 'province'>,
): Placed {
  if (by === undefined) return { lane: UNSTATED }
  const { sharing, positions, others } = whoOf(by, office, province, corpus.registers.roles)
  const [first, ...rest] = positions
  if (first === undefined) {
    const [unit = '', ...more] = others
    const level = sharing === 'outside' ? LEVELS.ngoai : 'Chưa xác định cấp'
    if (sharing === 'intake-point') return { lane: intakePoint('Nơi tiếp nhận hồ sơ', '') }
    return { lane: { level, unit, position: '' }, ...(more.length > 0 && { others: `cùng ${list(more)}` }) }
  }
  const lane = sharing === 'intake-point' ? intakePoint(first.officeName ?? first.roleName, first.name) : laneOf(first)
  const names = [...rest.map(({ name }) => name), ...others]
  if (names.length === 0) return { lane }
  if (sharing === 'one-of') return { lane, others: `hoặc ${list(names, 'hoặc')}` }
  return { lane, others: sharing === 'in-turn' ? `rồi ${names.join('; ')}` : `cùng ${list(names)}` }
}

/** The lanes of all who may act in a step, the one that it is drawn in first. */
export function lanesOf(
  by: Actor | undefined,
  office: string | undefined,
  registers: Pick<GeneratorInput, 'corpus' | 'province'>,
): readonly ChartLane[] {
  const { lane } = placeOf(by, office, registers)
  if (by === undefined) return [lane]
  const { positions, others } = whoOf(by, office, registers.province, registers.corpus.registers.roles)
  const outside = others.map((unit): ChartLane => ({ level: LEVELS.ngoai, unit, position: '' }))
  return [lane, ...[...positions.map(laneOf), ...outside].slice(1)]
}

const intakePoint = (unit: string, position: string): ChartLane => ({
  level: 'Nơi người dân, tổ chức nộp hồ sơ',
  unit,
  position,
})

const laneOf = ({ level, officeName, name }: Position): ChartLane => ({
  level: level === undefined ? 'Chưa xác định cấp' : LEVELS[level],
  unit: officeName ?? name,
  position: officeName === undefined ? '' : name,
})

/**
 * Numbers lanes. Lanes of one level stand together, and in it lanes of one unit; levels, units and positions in the
 * order in which the process comes to them, except that those outside stand first: a dossier comes from them.
 */
export function orderLanes(wanted: readonly ChartLane[]): {
  lanes: ChartLane[]
  numberOf: (lane: ChartLane) => number
} {
  // Maps keep the order in which things first come.
  const levels = new Map<string, Map<string, Map<string, ChartLane>>>()
  for (const lane of wanted) {
    const positions = inside(inside(levels, lane.level), lane.unit)
    if (!positions.has(lane.position)) positions.set(lane.position, lane)
  }
  const isOutside = ([level]: readonly [string, unknown]): boolean => level === LEVELS.ngoai
  const ordered = [...levels]
  const lanes = [...ordered.filter(isOutside), ...ordered.filter((one) => !isOutside(one))].flatMap(([, units]) =>
    [...units.values()].flatMap((positions) => [...positions.values()]),
  )
  const numbers = new Map(lanes.map((lane, index) => [lane, index]))
  const numberOf = ({ level, unit, position }: ChartLane): number => {
    const lane = levels.get(level)?.get(unit)?.get(position)
    return lane === undefined ? 0 : (numbers.get(lane) ?? 0)
  }
  return { lanes, numberOf }
}

function inside<K, V>(maps: Map<K, Map<string, V>>, key: K): Map<string, V> {
  let inner = maps.get(key)
  if (inner === undefined) maps.set(key, (inner = new Map<string, V>()))
  return inner
}
