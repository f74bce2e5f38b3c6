import { z } from 'zod'
import { object, words } from './kit.js'

export const asPrinted = object({ asPrinted: words })
export const none = object({ none: words })
export const excerpt = object({ excerpt: words })
/** A printed text, whole or cut. */
export const text = z.union([words, excerpt])

export const amount = object({
  n: z.number().min(0).max(10_000),
  unit: z.enum(['working-hour', 'working-day', 'hour', 'calendar-day', 'day']),
  printed: words.exactOptional(),
})
export const uncounted = object({
  uncounted: z.enum(['office-hours', 'not-counted', 'by-agreement', 'not-regulated']),
  printed: words.exactOptional(),
})
export const time = z.union([amount, uncounted, asPrinted])
