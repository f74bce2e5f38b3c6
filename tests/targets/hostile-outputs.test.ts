import ExcelJS from 'exceljs'
import { expect, test } from 'vitest'
import { readBpmn } from '../../generators/bpmn/read.js'
import type { NationalCase } from '../../generators/config/model/national.js'
import { generate } from '../generators/generate.js'
import type { GeneratedFile, GeneratorInput } from '../../generators/generator.js'
import type { IgateFile } from '../../generators/igate/format.js'
import igate from '../../generators/igate/write.js'
import national from '../../generators/national/write.js'
import type { Node } from '../../generators/react-flow/format.js'
import reactFlow from '../../generators/react-flow/write.js'
import { wholeText } from '../../generators/whole-text.js'
import { xmlText } from '../../generators/xml-text.js'
import { compiled } from '../generators/compiled.js'
import { hostileBatches, hostileProcess, hostileProvince, together } from '../generators/hostile-process.js'
import { seen } from '../generators/seen.js'
import { modelFaults, schemaFaults } from './bpmn-oracles.js'

/** Names as steps, one after another; with `cung-luc` the first two phases run at once. */
function inputOf(names: readonly string[], atOnce: boolean): GeneratorInput {
  const process = hostileProcess(names)
  const input = compiled(atOnce && names.length > 1 ? together(process) : process).input
  return { ...input, province: hostileProvince(names[0] ?? '') }
}
const written = (files: Iterable<GeneratedFile>, ending: string): string =>
  [...files].flatMap(({ path, content }) =>
    !path.endsWith(ending) || typeof content === 'function' || content instanceof Uint8Array ? [] : wholeText(content),
  )[0] ?? ''
/** The names that are in none of the texts, as a reader sees them. */
const lost = (names: readonly string[], texts: readonly string[]): string[] => {
  const shown = texts.map(seen)
  return names.filter((name) => !shown.some((text) => text.includes(seen(name))))
}

/** Every text in a value of JSON. */
const textsIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap((one) => textsIn(one))
      : []

const runs = hostileBatches(10).flatMap((names) => [
  { names, atOnce: false },
  { names, atOnce: true },
])

test.each(runs)('iGate, at once: $atOnce, $names', async ({ names, atOnce }) => {
  const files = [...generate(igate, inputOf(names, atOnce)).files]
  const { tasks } = JSON.parse(written(files, '.json')) as IgateFile
  expect(
    lost(
      names,
      tasks.map(({ name }) => name),
    ),
  ).toEqual([])
  const text = written(files, '.bpmn')
  // Signs that no XML may hold are left out, so a name of nothing else leaves an element without one.
  const isNamed = names.every((name) => xmlText(name).trim() !== '')
  expect([schemaFaults(text), isNamed ? await modelFaults(text) : []]).toEqual([[], []])
  const drawn = readBpmn(new TextEncoder().encode(text))
  expect(tasks.filter(({ activiti }) => drawn.nodes.get(activiti.definitionKey)?.type !== 'userTask')).toEqual([])
  const sheet = files.find(({ path }) => path.endsWith('.xlsx'))?.content
  const bytes = typeof sheet === 'function' ? await sheet() : sheet
  if (!(bytes instanceof Uint8Array)) throw new Error('no sheet')
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(new Uint8Array(bytes).buffer)
  workbook.eachSheet((one) => one.eachRow((row) => row.eachCell((cell) => expect(cell.formula).toBeUndefined())))
})

test.each(runs)('React-Flow, at once: $atOnce, $names', ({ names, atOnce }) => {
  const { NodeQuyTrinh } = JSON.parse(written(generate(reactFlow, inputOf(names, atOnce)).files, '.json')) as {
    NodeQuyTrinh: string
  }
  const nodes = JSON.parse(NodeQuyTrinh) as Node[]
  expect(
    lost(
      names,
      nodes.map(({ data }) => data.tenBuocXuLy),
    ),
  ).toEqual([])
  expect(new Set(nodes.map(({ id }) => id)).size).toBe(nodes.length)
})

test.each(runs)('the national portal, at once: $atOnce, $names', ({ names, atOnce }) => {
  const document = JSON.parse(written(generate(national, inputOf(names, atOnce)).files, '.json')) as NationalCase
  expect(lost(names, textsIn(document.procedures))).toEqual([])
  const statuses = document.flows.flatMap((flow) => flow.statuses)
  expect(statuses.length).toBeGreaterThan(names.length)
})
