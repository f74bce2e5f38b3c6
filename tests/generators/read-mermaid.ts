import { JSDOM } from 'jsdom'
import type { Mermaid } from 'mermaid'

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

/**
 * Mermaid, with the little of a browser that its parser needs. The window stands only while it is loaded: libraries
 * that other tests load must not take this process for a browser.
 */
async function loadMermaid(): Promise<Mermaid> {
  const { window } = new JSDOM('')
  Object.assign(globalThis, { window, document: window.document })
  try {
    const { default: mermaid } = await import('mermaid')
    mermaid.initialize({ startOnLoad: false, securityLevel: 'strict' })
    return mermaid
  } finally {
    Reflect.deleteProperty(globalThis, 'window')
    Reflect.deleteProperty(globalThis, 'document')
  }
}

let loaded: Promise<Mermaid> | undefined

/** The kind of diagram that Mermaid's parser takes a text for; throws where it is not valid. */
export async function kindOfMermaid(text: string): Promise<string> {
  const mermaid = await (loaded ??= loadMermaid())
  const { diagramType } = await mermaid.parse(text)
  return diagramType
}

/** Parses a diagram with Mermaid; throws where it is not valid. */
export async function readMermaid(text: string): Promise<ReadDiagram> {
  const mermaid = await (loaded ??= loadMermaid())
  const { type, db } = await mermaid.mermaidAPI.getDiagramFromText(text)
  if (!('getData' in db) || typeof db.getData !== 'function') throw new Error(`no layout data of ${type}`)
  const { nodes, edges } = (db as { getData(): LayoutData }).getData()
  return {
    kind: type,
    nodes: nodes.map(({ id, label, description, parentId }) => {
      // A state's text is its label; where it has several, the first is the label and all are its description.
      const raw = description !== undefined && description.length > 0 ? description : (label ?? '')
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
