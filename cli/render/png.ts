import { fontFamily, fontFiles } from './fonts.js'

/** Dots per CSS pixel: 2 prints sharply at the size that the drawing has on the screen. */
export interface PngOptions {
  scale?: number
}

/** A picture of a drawing on white, without a browser; the same drawing gives the same bytes. */
export async function toPng(svg: string, { scale = 2 }: PngOptions = {}): Promise<Uint8Array> {
  const { renderAsync } = await import('@resvg/resvg-js')
  const picture = await renderAsync(svg, {
    background: 'white',
    fitTo: { mode: 'zoom', value: scale },
    font: {
      fontFiles: fontFiles(),
      loadSystemFonts: false,
      defaultFontFamily: fontFamily,
      sansSerifFamily: fontFamily,
    },
  })
  return picture.asPng()
}
