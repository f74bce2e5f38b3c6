import mermaid from 'mermaid'

/** What Mermaid's own parser makes of a text: labels as a reader will see them. */
export interface ReadDiagram {
  kind: string
  nodes: readonly { id: string; label: string; parent?: string }[]
  edges: readonly { from: string; to: string; label: string }[]
}

interface LayoutData {
  nodes: { id: string; label?: string | string[]; description?: string[]; parentId?: string; isGroup?: boolean }[]
  edges: { start: string; end: string; label?: string }[]
}

mermaid.initialize({ startOnLoad: false, securityLevel: 'strict' })

/** Parses a diagram with Mermaid; throws where it is not valid. */
export async function readMermaid(text: string): Promise<ReadDiagram> {
  const { type, db } = await mermaid.mermaidAPI.getDiagramFromText(text)
  if (!('getData' in db) || typeof db.getData !== 'function') throw new Error(`no layout data of ${type}`)
  const { nodes, edges } = (db as { getData(): LayoutData }).getData()
  return {
    kind: type,
    nodes: nodes.map(({ id, label, description, parentId }) => {
      const raw = description ?? label ?? ''
      const shown = shownText(typeof raw === 'string' ? raw : raw.join('<br/>'))
      return parentId === undefined ? { id, label: shown } : { id, label: shown, parent: parentId }
    }),
    edges: edges.map(({ start, end, label }) => ({ from: start, to: end, label: shownText(label ?? '') })),
  }
}

/** Mermaid keeps entities in signs of its own until it draws; line breaks are drawn as such. */
const shownText = (text: string): string =>
  text
    .replace(/<br\s*\/?>/g, '\n')
    .replace(/ﬂ°°(\d+)¶ß/g, (_, code) => String.fromCodePoint(Number(code)))
    .replace(/ﬂ°(\w+)¶ß/g, (_, name: string) => ({ lt: '<', gt: '>', amp: '&', quot: '"' })[name] ?? `&${name};`)
