import type { Actor } from '../../machines/model/actor.js'
import { list } from '../../machines/model/words.js'
import type { GeneratorInput } from '../generator.js'
import { whoOf, type Position } from '../who.js'
import { LEVELS } from '../words.js'
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
  if (by === undefined) return { lane: { level: 'Chưa nêu cấp', unit: 'Chưa nêu người thực hiện', position: '' } }
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

const keyOf = ({ level, unit, position }: ChartLane): string => JSON.stringify([level, unit, position])

/**
 * Numbers lanes. Lanes of one level stand together, and in it lanes of one unit; levels, units and positions in the
 * order in which the process comes to them, except that those outside stand first: a dossier comes from them.
 */
export function orderLanes(wanted: readonly ChartLane[]): {
  lanes: ChartLane[]
  numberOf: (lane: ChartLane) => number
} {
  const units = (level: string): string[] =>
    distinct(wanted.filter((one) => one.level === level).map(({ unit }) => unit))
  const levels = distinct(wanted.map(({ level }) => level))
  const ordered = [
    ...levels.filter((level) => level === LEVELS.ngoai),
    ...levels.filter((level) => level !== LEVELS.ngoai),
  ]
  const lanes = ordered.flatMap((level) =>
    units(level).flatMap((unit) => {
      const here = wanted.filter((one) => one.level === level && one.unit === unit)
      return [...new Map(here.map((lane) => [keyOf(lane), lane])).values()]
    }),
  )
  const numbers = new Map(lanes.map((lane, index) => [keyOf(lane), index]))
  // Whoever asks has most often what was wanted in hand: no key is made again for that.
  const ofWanted = new Map(wanted.map((lane) => [lane, numbers.get(keyOf(lane)) ?? 0]))
  return { lanes, numberOf: (lane) => ofWanted.get(lane) ?? numbers.get(keyOf(lane)) ?? 0 }
}

const distinct = (items: readonly string[]): string[] => [...new Set(items)]
