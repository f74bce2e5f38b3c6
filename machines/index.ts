/**
 * The only door for authors of definitions. It loads no zod, no XState and no ts-morph: what a definition imports is
 * types and the small builders below, which the reader knows by name (`machines/source/builders.ts`).
 */
export * from './model/register.js'
export * from './model/fact.js'
export * from './model/list.js'
export * from './model/time.js'
export * from './model/actor.js'
export * from './model/step.js'
export * from './model/national.js'
export * from './model/process.js'
export * from './model/registry.js'
export * from './model/plan.js'
export * from './model/builders.js'
