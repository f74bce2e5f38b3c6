import { createRequire } from 'node:module'
import type typescript from 'typescript'

let loaded: typeof typescript | undefined

/**
 * TypeScript's parser, loaded when something of it is first asked for: most runs read every file the quick way and need
 * none of it. An `import` would make Node analyse its nine megabytes for names to export, which costs 0.3 s; a `require`
 * does not.
 */
const ts = new Proxy({} as typeof typescript, {
  get: (_, name): unknown =>
    Reflect.get((loaded ??= createRequire(import.meta.url)('typescript') as typeof typescript), name),
})
export default ts
