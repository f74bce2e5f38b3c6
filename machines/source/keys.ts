/** Keys that reach an object's prototype instead of naming a thing. */
const forbidden: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])

export const isForbiddenKey = (key: string): boolean => forbidden.has(key)

/** JavaScript moves such keys to the front of an object, so the order as written would be lost. */
export const isIntegerKey = (key: string): boolean => /^(0|[1-9]\d*)$/.test(key)

/** Names that belong to the machine that runs programs. A definition is not run, so it has none of them. */
const globals: ReadonlySet<string> = new Set(
  (
    'process fetch globalThis global window self require module exports eval Function console setTimeout setInterval ' +
    'setImmediate queueMicrotask Buffer Date Math JSON Object Array String Number Boolean Promise Reflect Symbol Proxy ' +
    'Map Set WeakMap WeakSet RegExp Error Intl URL WebAssembly XMLHttpRequest WebSocket Worker Atomics ' +
    'SharedArrayBuffer navigator document performance crypto structuredClone arguments __dirname __filename'
  ).split(' '),
)

export const isGlobal = (name: string): boolean => globals.has(name)
