import type { Entry, Section, SectionReader, SectionWay } from '../drift/section.js'
import type { GeneratorInput } from '../generator.js'
import { contextOf } from './context.js'
import type { Dialect } from './dialect.js'
import { eventWords, typeWords } from './element-words.js'
import { bpmnLanguage } from './language.js'
import { readBpmn, type ReadBpmn, type ReadNode } from './read.js'
import { writeDefinitions } from './write-definitions.js'

/** What a BPMN file, perhaps edited in a modeller, says. */
export const read = (bytes: Uint8Array): readonly Section[] => [sectionOf(readBpmn(bytes))]

/** What the definitions of a tree would say in a dialect; read back from what is emitted, so both sides are read alike. */
const definedIn = (dialect: Dialect, input: GeneratorInput): readonly Section[] =>
  input.cases.flatMap((compiled) =>
    compiled.flows.map((flow) => {
      const text = writeDefinitions(contextOf(compiled, flow, input, dialect.isCollaboration), dialect)
      return sectionOf(readBpmn(new TextEncoder().encode(text)))
    }),
  )

/** Reads files of a dialect back: each as any BPMN, and what the definitions would say in its own dialect. */
export const sectionsIn = (dialect: Dialect): SectionReader => ({
  read,
  defined: (input) => definedIn(dialect, input),
})

function sectionOf(file: ReadBpmn): Section {
  const [{ id = '', name = '', pool = '' } = {}] = file.processes
  const own = ` - ${pool}`
  return {
    // Processes of one file differ in their pool only, in the id by its number.
    key: id.replace(/\.\d+$/, ''),
    title: `Quy trình "${name.endsWith(own) ? name.slice(0, -own.length) : name}"`,
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
  return {
    key: node.id,
    title: titleOf(node, file),
    facts: new Map([
      ['Loại', typeWords(node.type)],
      ['Tên', node.name],
      ['Vị trí xử lý', file.lanes.get(node.id) ?? ''],
      ['Nội dung', node.documentation],
      ['Sự kiện', eventWords(node.event, node.expression)],
    ]),
    ways: new Map(waysOf(node, file)),
  }
}

/** An event on a step says on which: its own name is often a time alone. */
function titleOf(node: ReadNode, { nodes }: ReadBpmn): string {
  const kind = /task$/i.test(node.type) ? 'Bước' : 'Phần tử'
  const host = node.attachedTo === undefined ? undefined : nodes.get(node.attachedTo)?.name
  return `${kind} ${called(node, node.id)}${host === undefined ? '' : ` ở bước "${host}"`}`
}

/** What leads on from a node, what it sends, and the events that stand on it. */
function waysOf({ id }: ReadNode, { nodes, flows, messages }: ReadBpmn): [string, SectionWay][] {
  return [
    ...flows
      .filter(({ from }) => from === id)
      .map(({ id: key, to, name, condition }): [string, SectionWay] => {
        const when = condition === '' ? '' : `; khi ${condition}`
        return [
          key,
          { title: name || 'chuyển tiếp', says: `tới ${called(nodes.get(to), to)}${when}`, is: `${to}${when}` },
        ]
      }),
    ...messages
      .filter(({ from }) => from === id)
      .map(({ to }): [string, SectionWay] => [
        `> ${to}`,
        { title: 'chuyển thông tin', says: `tới ${called(nodes.get(to), to)}`, is: to },
      ]),
    ...[...nodes.values()]
      .filter(({ attachedTo }) => attachedTo === id)
      .map(({ id: event, name }): [string, SectionWay] => [
        `@ ${event}`,
        { title: name, says: 'sự kiện đặt ở bước này', is: event },
      ]),
  ]
}

/** An element that has no name goes by what it is. */
const called = (node: ReadNode | undefined, id: string): string =>
  node === undefined ? `phần tử không có (${id})` : `"${node.name || typeWords(node.type)}" (${id})`
