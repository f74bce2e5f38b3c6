import { createRequire } from 'node:module'
import type { MermaidConfig } from 'mermaid'
import { fontFamily } from './fonts.js'

const { version } = createRequire(import.meta.url)('mermaid/package.json') as { version: string }

/** Part of the key of every drawing. */
export const mermaidVersion = version
/** Raised whenever our own part of the drawing changes what comes out. */
export const rendererVersion = 2

/** Mermaid's configuration: text as text, one font, nothing random, nothing executable. */
export const mermaidConfig: MermaidConfig = {
  startOnLoad: false,
  securityLevel: 'strict',
  suppressErrorRendering: true,
  // Both places: with HTML labels the drawing has no text outside a browser (Word, resvg).
  htmlLabels: false,
  flowchart: { htmlLabels: false, useMaxWidth: false },
  state: { useMaxWidth: false },
  theme: 'neutral',
  fontFamily,
  deterministicIds: true,
  deterministicIDSeed: 'tthc',
  handDrawnSeed: 1,
  maxTextSize: 1_000_000,
  maxEdges: 10_000,
  // A text may not change any of this from inside (`%%{init}%%`, front matter).
  secure: [
    ...['secure', 'securityLevel', 'startOnLoad', 'maxTextSize', 'suppressErrorRendering', 'maxEdges'],
    ...['htmlLabels', 'flowchart', 'state', 'theme', 'themeCSS', 'themeVariables', 'fontFamily', 'altFontFamily'],
    ...['deterministicIds', 'deterministicIDSeed', 'handDrawnSeed', 'look', 'layout', 'dompurifyConfig'],
  ],
}
