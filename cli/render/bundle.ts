import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

/** A place in Mermaid's text, and what stands there instead. */
interface Change {
  found: string
  instead: string
}

/** Added before Mermaid: what the changed places use. */
const added = `var tthcConfig, tthcCopy;
var tthcSigns = (text) =>
  text.replace(/&quot;/g, '"').replace(/&#(\\d+);/g, (_, code) => String.fromCodePoint(Number(code)));
var tthcLetters = (text, split) => text.split(/(&#?\\w+;)/).flatMap((part, i) => i % 2 === 1 ? [part] : split(part));
`

/**
 * - Mermaid's answer to "what is the configuration?" is a deep copy, made some thousand times a diagram. Here it is made
 *   once per configuration. A configuration is a new object for every diagram, so whatever a diagram writes into its copy
 *   does not reach the next one.
 * - Labels that are SVG text show `&quot;` and `&#35;` where lanes and edges have a quote or a hash, lose whatever stands
 *   between two grave accents, and show pieces of an entity where a long word is cut inside one.
 */
const changes: readonly Change[] = [
  {
    found: 'return assignWithDepth_default({}, currentConfig);',
    instead: `return currentConfig === tthcConfig ? tthcCopy
  : (tthcConfig = currentConfig, tthcCopy = assignWithDepth_default({}, currentConfig));`,
  },
  {
    found: 'function decodeHTMLEntities(text4) {',
    instead: 'function decodeHTMLEntities(text4) {\n    text4 = tthcSigns(text4);',
  },
  {
    found: 'function processNode(node2, parentType = "normal") {\n      if (node2.type === "text") {',
    instead: `function processNode(node2, parentType = "normal") {
      if (node2.type === "codespan") node2 = { type: "text", text: node2.raw };
      if (node2.type === "text") {`,
  },
  {
    found: 'const characters2 = splitTextToChars(word.content);',
    instead: 'const characters2 = tthcLetters(word.content, splitTextToChars);',
  },
]

/** Mermaid for the browser. What is not found in its text is left as it is. */
export const mermaidBundle = (): string => added + changes.reduce(changed, original())

/** Places that this version of Mermaid does not have, or has more than once; a test says when an upgrade loses one. */
export const lostChanges = (bundle = original()): string[] =>
  changes.map(({ found }) => found).filter((found) => !isOnce(bundle, found))

const original = (): string => readFileSync(createRequire(import.meta.url).resolve('mermaid/dist/mermaid.js'), 'utf8')

const changed = (bundle: string, { found, instead }: Change): string =>
  isOnce(bundle, found) ? bundle.replace(found, () => instead) : bundle

const isOnce = (bundle: string, text: string): boolean => bundle.split(text).length === 2
