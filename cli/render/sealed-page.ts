import { readFileSync } from 'node:fs'
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

/** Normal and bold; drawings use no other. */
function fontFaces(): string {
  const [normal, bold] = fontFiles()
  faces ??= [face('normal', normal), face('bold', bold)].join('')
  return faces
}

const face = (weight: string, file = ''): string =>
  `@font-face{font-family:"${fontFamily}";font-weight:${weight};` +
  `src:url(data:font/ttf;base64,${readFileSync(file).toString('base64')})}`
