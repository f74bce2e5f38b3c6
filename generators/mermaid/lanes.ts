import type { FlowNode } from '../../machines/build/flow.js'
import type { GeneratorInput } from '../generator.js'
import type { Rows } from '../rows.js'
import { whoOf, type Position } from '../who.js'
import { LEVELS, UNSTATED } from '../words.js'

/** The lane of a node: a level of government, and in it a unit. */
export interface Lane {
  level: string
  unit: string
}

/** Forks, joins and ends stand between the lanes. */
export function laneOf(
  node: FlowNode,
  rows: Rows,
  { corpus, province }: Pick<GeneratorInput, 'corpus' | 'province'>,
): Lane | undefined {
  if (node.kind === 'supplement') return { level: LEVELS.ngoai, unit: 'Người nộp hồ sơ' }
  if (node.kind !== 'step') return undefined
  const { by } = node.step
  const office = rows.steps.get(node.step.id)?.office
  if (by === undefined) return UNSTATED
  const { sharing, positions, others } = whoOf(by, office, province, corpus.registers.roles)
  if (sharing === 'intake-point') {
    return { level: 'Nơi người dân, tổ chức nộp hồ sơ', unit: positions[0]?.officeName ?? 'Nơi tiếp nhận hồ sơ' }
  }
  if (sharing === 'outside') return { level: LEVELS.ngoai, unit: others.join('; ') }
  // The words are in the box; as the name of a lane they would tell apart what may be one office.
  if (sharing === 'as-printed') return { level: 'Chưa xác định cấp', unit: 'Ghi nguyên văn theo bảng' }
  const units = [...new Set(positions.map((position) => position.officeName ?? position.roleName)), ...others]
  return { level: levelOf(positions), unit: units.join('; ') }
}

function levelOf(positions: readonly Position[]): string {
  const levels = new Set(positions.map(({ level }) => level))
  const [level] = levels
  if (levels.size > 1) return 'Nhiều cấp cùng thực hiện'
  return level === undefined ? 'Chưa xác định cấp' : LEVELS[level]
}
