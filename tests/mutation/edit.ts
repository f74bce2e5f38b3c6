import type { CaseView, PlacedStep, ProcessView } from '../../machines/check/rule.js'
import type { Path } from '../../machines/model/corpus.js'
import type { National } from '../../machines/model/national.js'
import type { Process } from '../../machines/model/process.js'
import { acts, type Act, type Row, type Step } from '../../machines/model/step.js'

/** The value with what stands at the path replaced; nothing of the original is changed. */
export function put<T>(value: T, path: Path, content: unknown): T {
  const [key, ...rest] = path
  if (key === undefined) return content as T
  if (Array.isArray(value)) return value.map((item: unknown, i) => (i === key ? put(item, rest, content) : item)) as T
  return { ...value, [key]: put((value as Record<string | number, unknown>)[key], rest, content) }
}

/** The process with one step changed; a key of `undefined` is taken away. */
export const edit = (
  process: Process,
  { row, path }: PlacedStep,
  change: { [K in keyof Step]?: Step[K] | undefined },
) => put(process, path, without({ ...row, ...change }))

/** The process with the facts of its first procedure changed. */
export const editFacts = (process: Process, change: { [K in keyof National]?: National[K] | undefined }): Process =>
  put(process, ['of', 0], without({ ...process.of[0], ...change }))

export const isDoing = ({ row }: PlacedStep, ...wanted: Act[]): boolean => acts(row).some((act) => wanted.includes(act))

/** The acts of a step without some of them; never none. */
export const acting = ({ row }: PlacedStep, ...gone: Act[]): Act[] => {
  const left = acts(row).filter((act) => !gone.includes(act))
  return left.length === 0 ? ['other'] : left
}

/** Cases in which no step is routed by another, no row is conditional, and every step stands in a printed order. */
export const plainCases = ({ cases }: ProcessView): readonly CaseView[] =>
  cases.filter(
    ({ rows, steps }) =>
      rows.every(({ row }) => row.branches === undefined) &&
      steps.every(({ row }) => row.after === undefined && row.only === undefined && row.ways === undefined),
  )

/** The list of rows that a path points into, with the index there. */
export function listAt(process: Process, path: Path): { rows: readonly Row[]; at: Path; index: number } {
  const at = path.slice(0, -1)
  const rows = at.reduce<unknown>((value, key) => (value as Record<string | number, unknown>)[key], process)
  return { rows: rows as readonly Row[], at, index: Number(path.at(-1)) }
}

const without = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, content]) => content !== undefined)) as T
