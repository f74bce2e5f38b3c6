import { AlignmentType, ImageRun, Paragraph } from 'docx'

/** A page of a chart: the drawing, and the same as a picture for programs that draw no SVG. */
export interface ChartPage {
  svg: string
  png: Uint8Array
  /** What it shows, read out to who cannot see it. */
  title: string
}

const PIXELS_PER_MM = 96 / 25.4
/** Room on a page below a heading. */
const ROOM = {
  landscape: { width: 258 * PIXELS_PER_MM, height: 160 * PIXELS_PER_MM },
  portrait: { width: 175 * PIXELS_PER_MM, height: 240 * PIXELS_PER_MM },
} as const

/** How the page of a chart lies. */
export function lieOf({ svg }: Pick<ChartPage, 'svg'>): keyof typeof ROOM {
  const { width, height } = sizeOf(svg)
  return width > height ? 'landscape' : 'portrait'
}

/** The chart as large as the page allows. */
export function chartParagraph(page: ChartPage): Paragraph {
  const { svg, png, title } = page
  const { width, height } = sizeOf(svg)
  const room = ROOM[lieOf(page)]
  const scale = Math.min(room.width / width, room.height / height)
  const size = { width: Math.floor(width * scale), height: Math.floor(height * scale) }
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [
      new ImageRun({
        type: 'svg',
        data: new TextEncoder().encode(svg),
        transformation: size,
        fallback: { type: 'png', data: png },
        altText: { name: title, title, description: title },
      }),
    ],
  })
}

const sizeOf = (svg: string): { width: number; height: number } => {
  const [, width = '297', height = '210'] = /\swidth="([\d.]+)mm" height="([\d.]+)mm"/.exec(svg) ?? []
  return { width: Number(width), height: Number(height) }
}
