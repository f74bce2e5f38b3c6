import { NAME, NO, PROCESS_VALUES, SWITCHES, TASK_VALUES, YES } from './declared.js'
import type { IgateFile, Task } from './format.js'
import type { SheetRow } from './sheet.js'

/**
 * What whoever types a process in goes through, form after form: the process, then once what is the same at all steps,
 * then each step with what is its own. A switch that is on has a line; those that are off at a step share one.
 */
export function declarationRows({ ghiChu, processDefinition, tasks }: IgateFile): SheetRow[] {
  const rows: SheetRow[] = ghiChu.map((text) => ({ kind: 'note', text }))
  rows.push(form('Quy trình', NAME, processDefinition.name))
  for (const [what, key, valueOf] of PROCESS_VALUES) rows.push(line(what, key, valueOf(processDefinition)))
  const values = parted(TASK_VALUES, tasks)
  const switches = parted(SWITCHES, tasks)
  rows.push(form(EVERY_STEP, '', `Như nhau ở cả ${tasks.length} bước, nhập ở từng bước`))
  for (const [what, key, value] of values.shared) rows.push(line(what, key, value))
  for (const [what, key, isOn] of switches.shared) rows.push(line(what, key, isOn ? YES : NO))
  for (const [index, task] of tasks.entries()) {
    rows.push(form('Bước', NAME, task.name))
    rows.push(line(STATUS, STATUS_KEY, String(processDefinition.definedTask[index]?.status ?? '')))
    for (const [what, key, valueOf] of values.own) rows.push(line(what, key, valueOf(task)))
    const off: string[] = []
    for (const [what, key, isOn] of switches.own)
      if (isOn(task)) rows.push(line(what, key, YES))
      else off.push(what)
    if (off.length > 0) rows.push(line(OFF, '', off.join('; ')))
  }
  return rows
}

const EVERY_STEP = 'Mọi bước'
const OFF = 'Không chọn'
const STATUS = 'Trạng thái hồ sơ'
const STATUS_KEY = 'definedTask.status'

const form = (what: string, key: string, value: string): SheetRow => ({ kind: 'form', what, key, value })
const line = (what: string, key: string, value: string): SheetRow => ({ kind: 'value', what, key, value })

type Asked<T> = readonly [what: string, key: string, valueOf: (task: Task) => T]

/** What is the same at all steps, with its value, and what is asked of each. */
function parted<T>(
  asked: readonly Asked<T>[],
  tasks: readonly Task[],
): { shared: readonly (readonly [what: string, key: string, value: T])[]; own: readonly Asked<T>[] } {
  const shared: (readonly [what: string, key: string, value: T])[] = []
  const own: Asked<T>[] = []
  const [first] = tasks
  for (const one of asked) {
    const [what, key, valueOf] = one
    const value = first && valueOf(first)
    if (value !== undefined && tasks.every((task) => valueOf(task) === value)) shared.push([what, key, value])
    else own.push(one)
  }
  return { shared, own }
}

/** Texts that stand in the sheet of nearly every process. */
export const USUAL_TEXTS: readonly string[] = [
  ...new Set([
    ...['Quy trình', 'Bước', NAME, EVERY_STEP, OFF, STATUS, STATUS_KEY, YES, NO],
    ...[...PROCESS_VALUES, ...TASK_VALUES, ...SWITCHES].flatMap(([what, key]) => [what, key]),
  ]),
]
