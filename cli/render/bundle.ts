import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

/** Mermaid's answer to "what is the configuration?": a deep copy, made some thousand times a diagram. */
const copied = 'return assignWithDepth_default({}, currentConfig);'
/**
 * The same copy, made once per configuration. A configuration is a new object for every diagram, so whatever a diagram
 * writes into its copy does not reach the next one.
 */
const remembered = `return currentConfig === tthcConfig ? tthcCopy
  : (tthcConfig = currentConfig, tthcCopy = assignWithDepth_default({}, currentConfig));`

/** Mermaid for the browser. Where its text is not as expected, it is left as it is: slower, and right. */
export function mermaidBundle(): string {
  const bundle = readFileSync(createRequire(import.meta.url).resolve('mermaid/dist/mermaid.js'), 'utf8')
  return isAsExpected(bundle) ? `var tthcConfig, tthcCopy;\n${bundle.replace(copied, () => remembered)}` : bundle
}

/** Whether the configuration can be remembered in this version; a test says when an upgrade loses it. */
export const isAsExpected = (bundle: string): boolean => bundle.split(copied).length === 2
