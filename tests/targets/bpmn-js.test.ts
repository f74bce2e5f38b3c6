import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import fc from 'fast-check'
import type { Browser, Page } from 'puppeteer'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser } from '../../cli/render/browser.js'
import { contextOf } from '../../generators/bpmn/context.js'
import { plain, type Dialect } from '../../generators/bpmn/dialect.js'
import { writeDefinitions } from '../../generators/bpmn/write-definitions.js'
import type { CompiledCase, GeneratorInput } from '../../generators/generator.js'
import { zeebe } from '../../generators/zeebe/dialect.js'
import { compiled } from '../generators/compiled.js'
import { hostileBatches, hostileProcess } from '../generators/hostile-process.js'
import { shippedTrees } from '../generators/shipped.js'
import { compiledOr, dressedProcess } from '../swimlane/processes.js'

/** What the script of bpmn-js, which Camunda Modeler draws with, leaves in the page. */
interface Global {
  viewer: { importXML: (text: string) => Promise<{ warnings: readonly { message: string }[] }> }
}
let browser: Browser
let page: Page

beforeAll(async () => {
  browser = await launchBrowser()
  page = await browser.newPage()
  await page.setContent('<!doctype html><div id="canvas" style="width:1600px;height:900px"></div>')
  const script = createRequire(import.meta.url).resolve('bpmn-js/dist/bpmn-viewer.production.min.js')
  await page.addScriptTag({ content: readFileSync(script, 'utf8') })
  await page.evaluate("viewer = new BpmnJS({ container: '#canvas' })")
}, 120_000)
afterAll(() => browser.close())

/** What bpmn-js warns of, or fails by, when it opens a file. */
const warningsOf = (text: string): Promise<string[]> =>
  page.evaluate(async (xml) => {
    try {
      const { warnings } = await (globalThis as unknown as Global).viewer.importXML(xml)
      return warnings.map(({ message }) => message)
    } catch (fault) {
      return [String(fault)]
    }
  }, text)

const drawnOf = (compiled: CompiledCase, input: GeneratorInput, dialect: Dialect = plain): string[] =>
  compiled.flows.map((flow) => writeDefinitions(contextOf(compiled, flow, input, dialect.isCollaboration), dialect))

test('shipped files open without a warning', async () => {
  const cases = shippedTrees().flatMap((input) => input.cases.map((one) => ({ one, input })))
  const some = cases.filter((_, index) => index % 12 === 0)
  expect(some.length).toBeGreaterThan(8)
  for (const { one, input } of some)
    for (const dialect of [plain, zeebe])
      for (const text of drawnOf(one, input, dialect)) expect([one.id, await warningsOf(text)]).toEqual([one.id, []])
}, 120_000)

test('names that could be taken for syntax, and branches at once, open without a warning', async () => {
  const random = fc.sample(dressedProcess(), { numRuns: 12, seed: 11 }).flatMap((process) => compiledOr(process) ?? [])
  const hostile = hostileBatches(25).map((names) => compiled(hostileProcess(names)))
  const texts = [...random, ...hostile].flatMap(({ compiled, input }) => drawnOf(compiled, input))
  expect(texts.some((text) => text.includes('<bpmn:parallelGateway'))).toBe(true)
  for (const text of texts) expect(await warningsOf(text)).toEqual([])
}, 120_000)

test('a file that names what is not there does not', async () => {
  const [input] = shippedTrees().filter(({ cases }) => cases.length > 0)
  const [one] = input?.cases ?? []
  if (input === undefined || one === undefined) throw new Error('nothing shipped')
  const [text = ''] = drawnOf(one, input)
  expect(await warningsOf(text.replace(/targetRef="Buoc[^"]*"/, 'targetRef="KhongCo"'))).not.toEqual([])
  expect(await warningsOf('<khong-phai-bpmn/>')).not.toEqual([])
}, 120_000)
