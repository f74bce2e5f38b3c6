import ExcelJS from 'exceljs'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { generate } from '../generators/generate.js'
import igate from '../../generators/igate/write.js'
import { FLAGS, type Flag, type IgateFile } from '../../generators/igate/format.js'
import { declarationSheets, type SheetRow } from '../../generators/igate/sheet.js'
import { wholeText } from '../../generators/whole-text.js'
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
  const { files, losses } = generate(generator, input)
  return { files: [...files], losses }
}
const textOf = ({ content }: GeneratedFile): string =>
  typeof content === 'function' || content instanceof Uint8Array ? '' : wholeText(content)

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

  test('has a task for each user task, one that waits for the citizen too, with first and last', () => {
    of('.json').forEach((file, index) => {
      const { processDefinition, tasks } = JSON.parse(textOf(file)) as IgateFile
      const bpmn = textOf(of('.bpmn')[index] ?? file)
      expect(tasks.length).toBeGreaterThan(0)
      const drawn = [...bpmn.matchAll(/<bpmn:userTask id="([^"]+)"/g)].map(([, id]) => id)
      expect(tasks.map(({ activiti }) => activiti.definitionKey).sort()).toEqual(drawn.sort())
      expect(processDefinition.definedTask.map(({ id }) => id).sort()).toEqual(drawn)
      expect(processDefinition.definedTask.some(({ status }) => status === 5)).toBe(/bo-sung/.test(bpmn))
      for (const { activiti, candidateGroup, variable } of tasks) {
        expect(bpmn).toContain(`<bpmn:userTask id="${activiti.definitionKey}"`)
        expect(bpmn).toContain(`activiti:candidateGroups="${candidateGroup[0] ?? ''}"`)
        expect(Object.keys(variable).slice(0, Object.keys(FLAGS).length)).toEqual(Object.keys(FLAGS))
      }
      expect(tasks.filter(({ isFirst }) => isFirst).map(({ activiti }) => activiti.definitionKey)).toEqual([
        processDefinition.firstTask,
      ])
      expect(tasks.some(({ isLast }) => isLast)).toBe(true)
      // A withdrawal or a refusal may end any of them: none is the last one for that.
      expect(tasks.every(({ isLast }) => isLast)).toBe(tasks.length === 1)
      expect(bpmn).toContain(`id="${processDefinition.activiti.id}"`)
    })
  })

  /** The forms of a sheet in their order, each with its lines. */
  const formsOf = async (bytes: Uint8Array): Promise<Line[][]> => {
    const sheet = await opened(bytes)
    const forms: Line[][] = []
    sheet.eachRow((row, number) => {
      const [what, key, value] = [1, 2, 3].map((column) => row.getCell(column).text) as [string, string, string]
      if (number <= 2 || what === value) return
      if (['Quy trình', 'Mọi bước', 'Bước'].includes(what)) forms.push([])
      forms.at(-1)?.push({ what, key, value })
    })
    return forms
  }

  test('has a sheet from which every value of every task can be typed in, and no other', async () => {
    for (const [index, { content }] of of('.xlsx').entries()) {
      const json = of('.json')[index]
      if (json === undefined || !(content instanceof Uint8Array)) throw new Error('no sheet')
      const { processDefinition, tasks } = JSON.parse(textOf(json)) as IgateFile
      const [process, every, ...steps] = await formsOf(content)
      expect(process?.[0]?.value).toBe(processDefinition.name)
      expect(steps.map(([head]) => head?.value)).toEqual(tasks.map(({ name }) => name))
      tasks.forEach((task, step) => {
        const lines = [...(every ?? []), ...(steps[step] ?? [])]
        const said = (key: string): string[] =>
          lines.filter((line) => line.key.split(', ').includes(key)).map(({ value }) => value)
        const off = lines.filter(({ what }) => what === 'Không chọn').flatMap(({ value }) => value.split('; '))
        expect(said('activiti.definitionKey')).toEqual([task.activiti.definitionKey])
        expect(said('candidatePosition')).toEqual([task.candidatePosition])
        expect(said('candidateGroup')).toEqual([task.candidateGroup.join(', ')])
        expect(said('description')).toEqual([task.description])
        expect(said('definedTask.status')).toEqual([String(processDefinition.definedTask[step]?.status)])
        for (const [flag, what] of Object.entries(FLAGS))
          expect([...said(`variable.${flag}`), ...off.filter((one) => one === what)]).toEqual([
            task.variable[flag as Flag] ? 'Có' : expect.stringMatching(`^(Không|${what})$`),
          ])
      })
    }
  })

  test('has a line in its sheet for every key of its JSON', async () => {
    const [file] = of('.xlsx')
    const [json] = of('.json')
    if (json === undefined || !(file?.content instanceof Uint8Array)) throw new Error('no sheet')
    const keys = new Set((await formsOf(file.content)).flat().flatMap(({ key }) => key.split(/, |\./)))
    const { processDefinition, tasks } = JSON.parse(textOf(json)) as IgateFile
    expect(leavesOf([processDefinition, tasks]).filter((key) => !keys.has(key))).toEqual([])
  })

  test('has a sheet to print and to tick off: its head stays, and what is long has room', async () => {
    const [file] = of('.xlsx')
    if (!(file?.content instanceof Uint8Array)) throw new Error('no sheet')
    const sheet = await opened(file.content)
    expect(sheet.views).toMatchObject([{ state: 'frozen', ySplit: 2 }])
    expect(sheet.pageSetup).toMatchObject({ paperSize: 9, orientation: 'landscape', printTitlesRow: '2:2' })
    expect(sheet.getCell('A2').font).toMatchObject({ bold: true })
    sheet.eachRow((row) => {
      const text = row.getCell(3).text
      if (text.includes('\n')) expect(row.height).toBeGreaterThan(12 * text.split('\n').length)
    })
  })

  test('has in its sheet every value as it is, also what looks like a formula or like a mark of XML', async () => {
    const rows: SheetRow[] = [
      { kind: 'note', text: '=2+2' },
      { kind: 'form', what: '=1+1', key: '', value: 'a & <b> "c"' },
      { kind: 'value', what: ' cách ', key: '=1+1', value: 'dòng\nmới' },
    ]
    const bytes = declarationSheets('Phiếu', ['Có'])(rows)
    const sheet = await opened(bytes)
    // The reader of the test keeps spaces anyway; Excel wants to be told.
    expect(strFromU8(unzipSync(bytes)['xl/sharedStrings.xml'] ?? bytes)).toContain('<t xml:space="preserve"> cách </t>')
    const texts = rows.map((row) => (row.kind === 'note' ? [row.text] : [row.what, row.key, row.value]))
    texts.forEach((cells, row) =>
      cells.forEach((text, column) => expect(sheet.getCell(row + 3, column + 1).value ?? '').toBe(text)),
    )
  })
})

interface Line {
  what: string
  key: string
  value: string
}

async function opened(bytes: Uint8Array): Promise<ExcelJS.Worksheet> {
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(new Uint8Array(bytes).buffer)
  const [sheet] = workbook.worksheets
  if (sheet === undefined) throw new Error('no sheet')
  return sheet
}

/** The keys of a value that hold a text, a number or an answer. */
const leavesOf = (value: unknown, key = ''): string[] =>
  typeof value !== 'object' || value === null
    ? [key]
    : Object.entries(value).flatMap(([own, inside]) => leavesOf(inside, Array.isArray(value) ? key : own))

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
      expect(text.match(/candidateGroups="[a-z0-9-]+(?:,[a-z0-9-]+)*"/g)).toHaveLength(tasks)
      expect(text.match(/externalReference="tthc:/g)).toHaveLength(tasks)
      for (const [, condition = ''] of text.matchAll(/<bpmn:conditionExpression[^>]*>([^<]*)</g))
        expect(condition).toMatch(/^=ketQua = (&quot;|")[^"&]+(&quot;|")$/)
      // Nobody can throw an error, or escalate, on a user task of this engine: a refusal would never come.
      expect(text).not.toMatch(/escalationEventDefinition|conditionalEventDefinition|errorEventDefinition/)
    }
  })
})
