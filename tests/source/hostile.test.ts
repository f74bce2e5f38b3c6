import { afterEach, describe, expect, it } from 'vitest'
import { define, faultsOf, readText } from './memory.js'

/** What a hostile text would set, were any of it run. */
const canary = globalThis as { hit?: unknown }
const hit = `(globalThis as { hit?: unknown }).hit = 1`

/**
 * One fault each: rule, then the value of `name` with ¦ where the fault must stand, and what comes before the
 * definition. Faults after the mark are in the third line where there is something before.
 */
const inName: readonly [rule: string, name: string, before?: string][] = [
  ['read-function', `¦function () { ${hit} }`],
  ['read-function', `¦() => { ${hit} }`],
  ['read-function', `¦async () => 1`],
  ['read-function', `(¦() => { ${hit} })()`],
  ['read-function', `{ a: ¦(x: string) => x }`],
  ['read-method', `{ ¦run() { ${hit} } }`],
  ['read-method', `{ ¦async *run() {} }`],
  ['read-accessor', `{ ¦get run() { ${hit}; return 1 } }`],
  ['read-accessor', `{ ¦set run(x) { ${hit} } }`],
  ['read-class', `¦class { static { ${hit} } }`],
  ['read-global', `¦process`],
  ['read-global', `¦process.env.HOME`],
  ['read-global', `¦process.exit(7)`],
  ['read-global', `¦fetch('https://example.org')`],
  ['read-global', `¦globalThis['hit']`],
  ['read-global', `¦eval('${hit}')`],
  ['read-global', `¦require('node:fs')`],
  ['read-global', `new ¦Function('${hit}')`],
  ['read-global', `new ¦Date()`],
  ['read-global', '`${¦process.env.HOME}`'],
  ['read-global', `¦process.env.A ?? 'a'`],
  ['read-call', `¦[1, 2].map((x) => x)`],
  ['read-global', `¦Object.assign({}, {})`],
  ['read-global', `¦import.meta.url`],
  ['read-dynamic-import', `¦import('fs')`],
  ['read-dynamic-import', `¦import('./b.js')`],
  ['read-dynamic-import', `{ a: ¦import('node:child_process') }`],
  ['read-forbidden-key', `{ ¦__proto__: { polluted: 1 } }`],
  ['read-forbidden-key', `{ ¦'__proto__': 1 }`],
  ['read-forbidden-key', `{ ¦constructor: 1 }`],
  ['read-forbidden-key', `{ a: { ¦prototype: 1 } }`],
  ['read-forbidden-key', `a.¦constructor`, `const a = { b: 1 }\n`],
  ['read-forbidden-key', `a[¦'__proto__']`, `const a = { b: 1 }\n`],
  ['read-duplicate-key', `{ a: 1, ¦a: 2 }`],
  ['read-duplicate-key', `{ 'a': 1, b: 2, ¦a: 1 }`],
  ['read-duplicate-key', `{ a: 1, ¦...{ a: 2 } }`],
  ['read-integer-key', `{ ¦1: 'a' }`],
  ['read-integer-key', `{ b: 1, ¦'0': 'a' }`],
  ['read-integer-key', `{ ¦1.5: 'a' }`],
  ['read-computed-key', `{ ¦['a' + 'b']: 1 }`],
  ['read-computed-key', `{ ¦[a]: 1 }`, `const a = 'x'\n`],
  ['read-computed-key', `a[¦b]`, `const a = { c: 1 }, b = 'c'\n`],
  ['read-spread', `{ ¦...'abc' }`],
  ['read-spread', `{ ¦...[1, 2] }`],
  ['read-spread', `{ ¦...5 }`],
  ['read-spread', `[¦...'abc']`],
  ['read-spread', `[1, ¦...{ a: 1 }]`],
  ['read-spread', `workingDays(¦...[1])`],
  ['read-before-definition', `1`, `const a = ¦b\nconst b = 1\n`],
  ['read-before-definition', `1`, `const a = { c: ¦a }\n`],
  ['read-unknown-name', `¦khongCo`],
  ['read-unknown-name', `¦khongCo(1)`],
  ['read-unknown-name', `¦undefined`],
  ['read-unknown-name', `{ ¦khongCo }`],
  ['read-unknown-key', `a.¦d`, `const a = { c: 1 }\n`],
  ['read-unknown-key', `a.¦length`, `const a = [1, 2]\n`],
  ['read-unknown-key', `a[¦7]`, `const a = [1, 2]\n`],
  ['read-unknown-key', `a.¦toString`, `const a = { c: 1 }\n`],
  ['read-call', `¦a.map(1)`, `const a = [1, 2]\n`],
  ['read-call', `¦'x'.repeat(1e9)`],
  ['read-call', `¦workingDays(1).toString()`],
  ['read-arguments', `¦workingDays()`],
  ['read-arguments', `¦at('a', 'b', 'c')`],
  ['read-argument-kind', `¦defineNational('x')`],
  ['read-builder-uncalled', `¦workingDays`],
  ['read-builder-uncalled', `¦workingDays.name`],
  ['read-duplicate-name', `1`, `const a = 1\nconst ¦a = 2\n`],
  ['read-expression', `¦1 + 1`],
  ['read-expression', `¦true ? 1 : 2`],
  ['read-expression', '¦`a${1}`'],
  ['read-expression', `¦null`],
  ['read-expression', `¦/x/`],
  ['read-expression', `¦10n`],
  ['read-expression', `¦!true`],
  ['read-expression', `¦-a`, `const a = 1\n`],
  ['read-expression', `¦1e999`],
  ['read-expression', `['a',¦ , 'b']`],
  ['read-expression', `(¦'a' as string)`],
  ['read-expression', `¦this`],
  ['read-expression', `¦a?.b`, `const a = { b: 1 }\n`],
  ['read-hidden-character', `¦'a\\u0000b'`],
  ['read-hidden-character', `¦'a\u202eb'`],
  ['read-hidden-character', `{ ¦'a\u200bb': 1 }`],
  ['read-hidden-character', `¦'\\ud800'`],
  ['read-syntax', `{ a: 1 ¦)`],
  ['read-syntax', `{ a: ¦“x” }`],
  ['read-syntax', `Tiếp ¦nhận`],
  ['read-statement', `1`, `¦let a = 1\n`],
  ['read-statement', `a`, `¦var a = 1\n`],
  ['read-statement', `1`, `¦if (true) { ${hit} }\n`],
  ['read-statement', `1`, `¦for (;;) {}\n`],
  ['read-statement', `1`, `¦'use strict'\n`],
  ['read-statement', `a`, `¦const { a } = { a: 1 }\n`],
  ['read-statement', `1`, `¦type A = string\n`],
  ['read-statement', `1`, `¦enum A { B }\n`],
  ['read-function', `f()`, `¦function f() { ${hit} }\n`],
  ['read-class', `1`, `¦class A { static a = ${hit} }\n`],
  ['read-function', `a`, `const a = ¦() => { ${hit} }\n`],
  ['read-global', `1`, `¦fetch('https://example.org')\n`],
  ['read-dynamic-import', `1`, `await ¦import('fs')\n`],
  ['read-import-package', `1`, `import fs from ¦'node:fs'\n`],
  ['read-import-package', `fs.readFileSync('x')`, `import fs from ¦'fs'\n`],
  ['read-import-package', `1`, `import { z } from ¦'zod'\n`],
  ['read-import-package', `1`, `import a from ¦'/etc/passwd'\n`],
  ['read-import-package', `1`, `import a from ¦'file:///etc/passwd'\n`],
  ['read-import-package', `1`, `¦import * as fs from 'fs'\n`],
  ['read-import-package', `1`, `import a from ¦'tthc/lib/cli/main.js'\n`],
  ['read-import-outside', `a`, `import a from ¦'../../etc/passwd.js'\n`],
  ['read-import-outside', `1`, `import a from ¦'../b.js'\n`],
  ['read-import-missing', `a`, `import a from ¦'./b.js'\n`],
  ['read-import-missing', `1`, `import a from ¦'./b'\n`],
  ['read-import-missing', `1`, `import a from ¦'./b.json'\n`],
  ['read-import-name', `workingDay(1)`, `import { ¦workingDay } from 'tthc'\n`],
  ['read-import-form', `a`, `¦import * as a from './a.js'\n`],
  ['read-import-form', `1`, `¦import './a.js'\n`],
  ['read-import-form', `1`, `¦export * from './a.js'\n`],
  ['read-cycle', `1`, `import a from ¦'./a.js'\n`],
]

describe('one hostile thing gives one diagnostic at its place', () => {
  afterEach(() => expect(canary.hit).toBeUndefined())

  it.each(inName)('%s: %s %s', (rule, name, before = '') => {
    const marked = define(name, before)
    const text = marked.replace('¦', '')
    const result = readText(text)
    const mark = marked.indexOf('¦')
    const lines = marked.slice(0, mark).split('\n')
    expect(faultsOf(result)).toEqual([`${rule} p/a.ts:${lines.length}:${(lines.at(-1) ?? '').length + 1}`])
    expect(result.faults[0]?.place.text).toBe(text.split('\n')[lines.length - 1])
    // Nothing but the file itself is ever looked at.
    expect(new Set([...result.opened, ...result.asked])).toEqual(new Set(['p/a.ts']))
    expect(result.reads).toEqual([])
  })
})
