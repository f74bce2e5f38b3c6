import { isNone, type None } from './fact.js'

/** The items of a three-valued list: nothing where the source says that there are none, or does not say. */
export const listed = <T>(items: readonly T[] | None | undefined): readonly T[] =>
  items === undefined || isNone(items) ? [] : items
