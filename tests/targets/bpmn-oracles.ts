import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { BpmnModdle } from 'bpmn-moddle'
import { XmlDocument, XsdValidator } from 'libxml2-wasm'
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs'

/*
 * What others say of a BPMN file: the schema of the standard, the model that Camunda Modeler reads with, its linter.
 */

const require = createRequire(import.meta.url)
const schema = fileURLToPath(new URL('.', import.meta.resolve('bpmn-moddle/resources/bpmn/xsd/BPMN20.xsd')))

xmlRegisterFsInputProviders()
const validator = XsdValidator.fromDoc(
  XmlDocument.fromString(readFileSync(`${schema}BPMN20.xsd`, 'utf8'), { url: `${schema}BPMN20.xsd` }),
)

/** Faults by the XML schema of BPMN 2.0. */
export function schemaFaults(text: string): string[] {
  const document = XmlDocument.fromString(text)
  try {
    validator.validate(document)
    return []
  } catch (error) {
    return [String(error)]
  } finally {
    document.dispose()
  }
}

/** How Camunda 8 extends the model. */
export const zeebePackage = JSON.parse(
  readFileSync(fileURLToPath(import.meta.resolve('zeebe-bpmn-moddle/resources/zeebe.json')), 'utf8'),
) as object

interface Report {
  id: string
  message: string
  category: string
}
interface LinterKind {
  new (options: object): { lint: (root: object) => Promise<Readonly<Record<string, readonly Report[]>>> }
}
const { Linter } = require('bpmnlint') as { Linter: LinterKind }
const NodeResolver = require('bpmnlint/lib/resolver/node-resolver.js') as new () => object
const resolver = new NodeResolver()

/** Warnings of the model, and errors of the linter's recommended rules. */
export async function modelFaults(text: string, packages: object = {}): Promise<string[]> {
  const { rootElement, warnings } = await new BpmnModdle(packages).fromXML(text)
  // Rules keep what they saw: each file has its own linter.
  const linter = new Linter({ config: { extends: 'bpmnlint:recommended' }, resolver })
  const reports = Object.entries(await linter.lint(rootElement))
  return [
    ...warnings.map(({ message }) => message),
    ...reports.flatMap(([rule, found]) =>
      found.filter(({ category }) => category === 'error').map(({ id, message }) => `${rule} ${id}: ${message}`),
    ),
  ]
}
