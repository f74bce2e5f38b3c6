import { launchBrowser, type Launch } from './browser.js'
import { sealedPage } from './sealed-page.js'

/** Makes PDFs of drawings, one page each and each page as large as its drawing; text stays text. */
export interface Printer {
  print(drawings: readonly string[]): Promise<Uint8Array>
  close(): Promise<void>
}

/** Starts a browser that prints as many documents as are asked for, one after the other. */
export async function openPrinter(launch: Launch = launchBrowser): Promise<Printer> {
  const browser = await launch()
  return {
    async print(drawings) {
      const page = await browser.newPage()
      try {
        await page.setOfflineMode(true)
        await page.setContent(documentOf(drawings))
        await page.evaluate('document.fonts.ready.then(() => undefined)')
        return undated(await page.pdf({ preferCSSPageSize: true, printBackground: true }))
      } finally {
        await page.close()
      }
    },
    close: () => browser.close(),
  }
}

function documentOf(drawings: readonly string[]): string {
  const sizes = drawings.map(sizeOf)
  const papers = sizes.map(({ width, height }, i) => `@page p${i}{size:${width} ${height};margin:0}#p${i}{page:p${i}}`)
  const style = `body{margin:0}section{break-after:page;overflow:hidden}section:last-child{break-after:auto}
section>svg{display:block;width:100%;height:100%}${papers.join('')}`
  const sections = drawings.map(
    (svg, i) =>
      `<section id="p${i}" style="width:${sizes[i]?.width};height:${sizes[i]?.height}">${svg.replace(/^<\?xml[^>]*\?>/, '')}</section>`,
  )
  return sealedPage(sections.join('\n'), style)
}

/** Width and height of a drawing with their units, as its root element says. */
function sizeOf(svg: string): { width: string; height: string } {
  const [root = ''] = /<svg\b[^>]*>/.exec(svg) ?? []
  const attribute = (name: string): string | undefined =>
    new RegExp(`\\s${name}="([\\d.]+(?:mm|px|pt)?)"`).exec(root)?.[1]
  const [, , , boxWidth, boxHeight] = /\sviewBox="([-\d.]+) ([-\d.]+) ([\d.]+) ([\d.]+)"/.exec(root) ?? []
  return { width: unit(attribute('width') ?? boxWidth), height: unit(attribute('height') ?? boxHeight) }
}

const unit = (length = '100'): string => (/\d$/.test(length) ? `${Math.ceil(Number(length))}px` : length)

/** The browser writes the hour of printing into the file; the same drawings must give the same bytes. */
function undated(pdf: Uint8Array): Uint8Array {
  const text = Buffer.from(pdf).toString('latin1')
  return Buffer.from(text.replace(/(\/(?:CreationDate|ModDate) ?\(D:)\d{14}/g, '$120000101000000'), 'latin1')
}
