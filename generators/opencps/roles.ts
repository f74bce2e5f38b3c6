import type { Step } from '../../machines/model/step.js'
import type { CompiledCase, GeneratorInput } from '../generator.js'
import { fileName } from '../naming.js'
import { rowsOf } from '../rows.js'
import { whoOf, type Position } from '../who.js'
import type { LossNotes } from '../loss-notes.js'

/** A role of the target (JobPos): a processing position, or an actor outside the province's offices. */
export interface Role {
  code: string
  name: string
  /** The position, by office and role; absent for an actor outside. */
  position?: { office: string; role: string }
}

/** Code of a position, the same in every process. */
const positionCode = (office: string, role: string): string => fileName(`${office}.${role}`)

/** Who may act in a step. */
export function rolesOf(
  step: Step,
  compiled: CompiledCase,
  input: GeneratorInput,
  { lose }: LossNotes,
): readonly Role[] {
  const called = `Bước "${step.name}"`
  if (step.by === undefined) {
    lose(`${called} chưa ghi người thực hiện; gán vai trò "${UNKNOWN.name}", phải gán lại sau khi nạp.`)
    return [UNKNOWN]
  }
  const { province, corpus } = input
  const office = rowsOf(compiled).steps.get(step.id)?.office
  const { sharing, positions, others } = whoOf(step.by, office, province, corpus.registers.roles)
  if (sharing === 'in-turn')
    lose(`${called} do nhiều người làm lần lượt; OpenCPS cho tất cả cùng thao tác, không giữ thứ tự.`)
  if (sharing === 'together') lose(`${called} do nhiều người cùng làm; OpenCPS chỉ cần một người thao tác.`)
  for (const other of others)
    lose(`${called}: "${other}" không phải vị trí của tỉnh; phải gán tài khoản cho vai trò này sau khi nạp.`)
  const found = [...positions.map((position) => roleOfPosition(position, input)), ...others.map(outside)]
  return found.length > 0 ? unique(found) : [UNKNOWN]
}

const UNKNOWN: Role = { code: 'chua-ro', name: 'Chưa xác định' }

/** A few hundred positions are held in tens of thousands of steps: each is one role, and goes with all cases as one. */
const known = new WeakMap<GeneratorInput, Map<string | undefined, Map<string, Role>>>()

function roleOfPosition(position: Position, input: GeneratorInput): Role {
  const { office, role } = position
  const offices = known.get(input) ?? new Map<string | undefined, Map<string, Role>>()
  const roles = offices.get(office) ?? new Map<string, Role>()
  const found = roles.get(role) ?? makeRole(position)
  if (!roles.has(role)) known.set(input, offices.set(office, roles.set(role, found)))
  return found
}

function makeRole({ office, role, name }: Position): Role {
  if (office === undefined) return { code: fileName(role), name }
  return { code: positionCode(office, role), name, position: { office, role } }
}

const outside = (words: string): Role => ({ code: fileName(`ngoai ${words}`), name: words })

/** Each role once; most steps have one. */
export const unique = (roles: readonly Role[]): readonly Role[] =>
  roles.length < 2 ? roles : [...new Map(roles.map((role) => [role.code, role])).values()]
