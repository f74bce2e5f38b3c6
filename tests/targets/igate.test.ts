import ExcelJS from 'exceljs'
import { describe, expect, test } from 'vitest'
import igate from '../../generators/igate/write.js'
import { FLAGS, type IgateFile } from '../../generators/igate/format.js'
import { textSheets } from '../../generators/igate/sheet.js'
import zeebe from '../../generators/zeebe/write.js'
import type { GeneratedFile, Generator } from '../../generators/generator.js'
import { shippedTrees } from '../generators/shipped.js'
import { overlaps } from './bpmn-boxes.js'
import { modelFaults, schemaFaults, zeebePackage } from './bpmn-oracles.js'

const [input] = shippedTrees()
  .filter(({ tree, cases }) => tree === 'chinh-thuc' && cases.length > 5)
  .sort((a, b) => a.cases.length - b.cases.length)
if (input === undefined) throw new Error('nothing shipped')
const flows = input.cases.flatMap((one) => one.flows)
const made = (generator: Generator): { files: GeneratedFile[]; losses: readonly object[] } => {
  const { files, losses } = generator.generate(input)
  return { files: [...files], losses }
}
const textOf = ({ content }: GeneratedFile): string => (typeof content === 'string' ? content : '')

describe('iGate', () => {
  const { files, losses } = made(igate)
  const of = (ending: string): GeneratedFile[] => files.filter(({ path }) => path.endsWith(ending))

  test('has three files for each flow, and says that it is not certified', () => {
    expect([of('.bpmn').length, of('.json').length, of('.xlsx').length]).toEqual(Array(3).fill(flows.length))
    expect(JSON.stringify(losses)).toContain('chưa được nhà cung cấp xác nhận')
    for (const file of of('.json')) expect(textOf(file)).toContain('chưa được nhà cung cấp xác nhận')
  })

  test('gives its engine one process that is valid and well drawn', async () => {
    for (const file of of('.bpmn')) {
      const text = textOf(file)
      expect(schemaFaults(text)).toEqual([])
      expect(await modelFaults(text)).toEqual([])
      expect(overlaps(text)).toEqual([])
      expect(text.match(/<bpmn:process /g)).toHaveLength(1)
      expect(text).not.toContain('messageFlow')
    }
  })

  test('has a task for each user task that is a step, with first and last', () => {
    of('.json').forEach((file, index) => {
      const { processDefinition, tasks } = JSON.parse(textOf(file)) as IgateFile
      const bpmn = textOf(of('.bpmn')[index] ?? file)
      expect(tasks.length).toBeGreaterThan(0)
      for (const { activiti, candidateGroup, variable } of tasks) {
        expect(bpmn).toContain(`<bpmn:userTask id="${activiti.definitionKey}"`)
        expect(bpmn).toContain(`activiti:candidateGroups="${candidateGroup[0] ?? ''}"`)
        expect(Object.keys(variable).slice(0, Object.keys(FLAGS).length)).toEqual(Object.keys(FLAGS))
      }
      expect(tasks.filter(({ isFirst }) => isFirst).map(({ activiti }) => activiti.definitionKey)).toEqual([
        processDefinition.firstTask,
      ])
      expect(tasks.some(({ isLast }) => isLast)).toBe(true)
      expect(bpmn).toContain(`id="${processDefinition.activiti.id}"`)
    })
  })

  test('has a sheet that Excel reads, with every flag of every task', async () => {
    const [file] = of('.xlsx')
    const [json] = of('.json')
    if (file === undefined || json === undefined || !(file.content instanceof Uint8Array)) throw new Error('no sheet')
    const workbook = new ExcelJS.Workbook()
    await workbook.xlsx.load(file.content.buffer as ArrayBuffer)
    const keys = workbook.worksheets[0]?.getColumn(3).values.map(String) ?? []
    const { tasks } = JSON.parse(textOf(json)) as IgateFile
    for (const flag of Object.keys(FLAGS))
      expect(keys.filter((key) => key === `variable.${flag}`)).toHaveLength(tasks.length)
  })

  test('has in its sheet every value as it is, also what looks like a formula or like a mark of XML', async () => {
    const rows = [['=1+1', '', 'a & <b> "c"'], [], [' cách ', '=1+1', 'dòng\nmới']]
    const workbook = new ExcelJS.Workbook()
    await workbook.xlsx.load(textSheets('Tờ "1" & 2', [10, 10, 10])(rows).buffer as ArrayBuffer)
    const [sheet] = workbook.worksheets
    expect(sheet?.name).toBe('Tờ "1" & 2')
    rows.forEach((cells, row) =>
      cells.forEach((text, column) => expect(sheet?.getCell(row + 1, column + 1).value ?? '').toBe(text)),
    )
  })
})

describe('Camunda 8', () => {
  const { files } = made(zeebe)

  test('is valid and gives its model no warning', async () => {
    for (const file of files) {
      const text = textOf(file)
      expect(schemaFaults(text)).toEqual([])
      expect(await modelFaults(text, { zeebe: zeebePackage })).toEqual([])
    }
  })

  test('assigns every user task, names its form, and asks in FEEL', () => {
    for (const file of files) {
      const text = textOf(file)
      const tasks = text.match(/<bpmn:userTask /g)?.length ?? 0
      expect(text.match(/<zeebe:userTask\/>/g)).toHaveLength(tasks)
      expect(text.match(/candidateGroups="[a-z0-9-]+"/g)).toHaveLength(tasks)
      expect(text.match(/externalReference="tthc:/g)).toHaveLength(tasks)
      for (const [, condition = ''] of text.matchAll(/<bpmn:conditionExpression[^>]*>([^<]*)</g))
        expect(condition).toMatch(/^=ketQua = (&quot;|")[^"&]+(&quot;|")$/)
      expect(text).not.toMatch(/escalationEventDefinition|conditionalEventDefinition/)
    }
  })
})
