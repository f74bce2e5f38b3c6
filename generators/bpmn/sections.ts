import type { Entry, Section } from '../drift/section.js'
import type { GeneratorInput } from '../generator.js'
import { contextOf } from './context.js'
import { plain } from './dialect.js'
import { bpmnLanguage } from './language.js'
import { readBpmn, type ReadBpmn, type ReadNode } from './read.js'
import { writeDefinitions } from './write-definitions.js'

/** What a BPMN file, perhaps edited in a modeller, says. */
export const read = (bytes: Uint8Array): readonly Section[] => [sectionOf(readBpmn(bytes))]

/** What the definitions of a tree would say; read back from what is emitted, so both sides are read alike. */
export const defined = (input: GeneratorInput): readonly Section[] =>
  input.cases.flatMap((compiled) =>
    compiled.flows.map((flow) =>
      sectionOf(readBpmn(new TextEncoder().encode(writeDefinitions(contextOf(compiled, flow, input), plain)))),
    ),
  )

function sectionOf(file: ReadBpmn): Section {
  const [first] = file.processes
  // Processes of one file differ in the number of their pool only.
  const key = (first?.id ?? '').replace(/\.\d+$/, '')
  return {
    key,
    title: `Quy trình "${first?.name ?? ''}"`,
    facts: new Map([
      [
        'Căn cứ và nguồn',
        file.processes
          .map(({ documentation }) => documentation)
          .join('\n')
          .trim(),
      ],
    ]),
    entries: [...file.nodes.values()].map((node) => entryOf(node, file)),
    language: bpmnLanguage(file),
  }
}

function entryOf(node: ReadNode, file: ReadBpmn): Entry {
  const called = (id: string): string => `"${file.nodes.get(id)?.name ?? 'không có'}" (${id})`
  const facts: readonly (readonly [string, string])[] = [
    ['Loại', node.type],
    ['Tên', node.name],
    ['Vị trí xử lý', file.lanes.get(node.id) ?? ''],
    ['Nội dung', node.documentation],
    ['Sự kiện', [node.event, node.expression].filter(Boolean).join(' ')],
    ...(node.attachedTo === undefined ? [] : [['Gắn với', called(node.attachedTo)] as const]),
  ]
  const flows = file.flows.filter(({ from }) => from === node.id)
  const messages = file.messages.filter(({ from }) => from === node.id)
  return {
    key: node.id,
    title: `${/task$/i.test(node.type) ? 'Bước' : 'Phần tử'} "${node.name}" (${node.id})`,
    facts: new Map(facts),
    ways: new Map([
      ...flows.map(({ to, name, condition }): [string, { title: string; says: string }] => [
        `${name} ${to}`,
        { title: name || 'chuyển tiếp', says: `tới ${called(to)}${condition === '' ? '' : `; khi ${condition}`}` },
      ]),
      ...messages.map(({ to }): [string, { title: string; says: string }] => [
        `> ${to}`,
        { title: 'chuyển thông tin', says: `tới ${called(to)}` },
      ]),
    ]),
  }
}
