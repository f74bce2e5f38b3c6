import { remembering } from '../../model/remembering.js'
import { slug } from '../../model/words.js'

/** The slug of an outcome; signs alone have none and are called what they stand for. */
export const outcomeSlug = remembering((outcome: string): string => slug(outcome) || 'ket-qua', 10_000)
