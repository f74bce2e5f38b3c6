import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { fontFamily, fontFiles } from './fonts.js'

/**
 * A page that may fetch nothing and execute nothing that stands in it: scripts come from outside the page only. It
 * brings our font, so that text is measured and set alike on every system.
 */
export const sealedPage = (body: string, style = ''): string => `<!doctype html>
<html lang="vi"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; font-src data:">
<style>${fontFaces()}${style}</style></head>
<body>${body}</body></html>`

let faces: string | undefined

/** Normal and bold, and both condensed; drawings use no other. */
function fontFaces(): string {
  faces ??= fontFiles()
    .map((file) => {
      const name = basename(file)
      if (name.includes('Oblique')) return ''
      const weight = name.includes('Bold') ? 'bold' : 'normal'
      const stretch = name.includes('Condensed') ? 'condensed' : 'normal'
      const data = readFileSync(file).toString('base64')
      return `@font-face{font-family:"${fontFamily}";font-weight:${weight};font-stretch:${stretch};src:url(data:font/ttf;base64,${data})}`
    })
    .join('')
  return faces
}
