/*
 * These functions run inside the browser's page: they are sent there as text, so each uses nothing but its arguments
 * and the page's own globals, of which only what is used is declared here.
 */

interface PageElement {
  style: { backgroundColor: string }
  id: string
  tagName: string
  textContent: string
  innerHTML: string
  firstElementChild: PageElement | null
  parentNode: PageElement | null
  ownerSVGElement: PageElement | null
  getAttribute(name: string): string | null
  getContext(kind: '2d'): { font: string; measureText(text: string): { width: number } }
}
declare const document: {
  createElement(name: 'canvas'): PageElement
  getElementById(id: string): PageElement
  fonts: Iterable<{ load(): Promise<unknown> }>
}
declare const getComputedStyle: (element: PageElement) => { font: string }
declare const XMLSerializer: new () => { serializeToString(element: PageElement): string }
declare const SVGTextContentElement: { prototype: { getComputedTextLength: (this: PageElement) => number } }
declare const mermaid: {
  initialize(config: object): void
  detectType(text: string): string
  render(id: string, text: string, container: PageElement): Promise<{ svg: string }>
}

/** What a page answers: the drawing, or why Mermaid refuses the text, or that it must be a fresh page. */
export type Answer = { svg: string } | { refused: string } | { renew: true }

/** Prepares a page for its whole life. */
export async function prepare(config: object): Promise<void> {
  await Promise.all([...document.fonts].map((font) => font.load()))
  mermaid.initialize(config)
}

/**
 * Widths of plain text without a layout of the page. Mermaid wraps labels by measuring each line again with each
 * further word, and each time the browser lays the drawing out anew; a canvas gives the same number at once (equal to
 * the last bit on all texts of the tables). Anything but single-spaced Latin and Vietnamese goes the browser's way.
 */
export function measureQuickly(): void {
  const proto = SVGTextContentElement.prototype
  const slowly = proto.getComputedTextLength
  const canvas = document.createElement('canvas').getContext('2d')
  const plain = /^[!-\u024F\u1E00-\u1EFF\u2010-\u2027]+(?: [!-\u024F\u1E00-\u1EFF\u2010-\u2027]+)*$/
  const isPlain = ({ textContent, innerHTML }: PageElement): boolean =>
    plain.test(textContent) && !innerHTML.includes('"bold"') && !innerHTML.includes('"italic"')

  // In one drawing the style sheet is one, so the way down to the text decides the font.
  const fonts = new Map<string, string>()
  let drawing: PageElement | null = null
  const wayTo = (text: PageElement): string => {
    let way = ''
    for (let at: PageElement | null = text; at !== null && at !== drawing; at = at.parentNode) {
      way += `${at.tagName}.${at.getAttribute('class') ?? ''};${at.getAttribute('style') ?? ''}/`
    }
    return way
  }
  const fontOf = (text: PageElement): string => {
    if (text.ownerSVGElement !== drawing) {
      drawing = text.ownerSVGElement
      fonts.clear()
    }
    const way = wayTo(text)
    const known = fonts.get(way)
    if (known !== undefined) return known
    const { font } = getComputedStyle(text)
    fonts.set(way, font)
    return font
  }

  proto.getComputedTextLength = function () {
    if (!isPlain(this)) return slowly.call(this)
    const font = fontOf(this)
    if (canvas.font !== font) canvas.font = font
    return canvas.measureText(this.textContent).width
  }
}

/**
 * Draws one text. Kinds of diagram outside `stateless` number their parts on from the diagram before, so they are drawn
 * on fresh pages only: the same text gives the same bytes.
 */
export async function draw(id: string, text: string, stateless: string[], fresh: boolean): Promise<Answer> {
  const container = document.getElementById('container')
  try {
    if (!fresh && !stateless.includes(mermaid.detectType(text))) return { renew: true }
    const { svg } = await mermaid.render(id, text, container)
    // Through the page's parser and out again as XML, as mermaid-cli does: every element closed, every entity resolved.
    container.innerHTML = svg
    const drawing = container.firstElementChild
    if (drawing === null) return { refused: 'empty drawing' }
    // Its lines are dark: it must not stand on a dark page as it is.
    drawing.style.backgroundColor = 'white'
    return { svg: new XMLSerializer().serializeToString(drawing) }
  } catch (error) {
    return { refused: error instanceof Error ? error.message : String(error) }
  } finally {
    container.innerHTML = ''
  }
}
