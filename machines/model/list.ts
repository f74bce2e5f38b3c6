/**
 * A list that a definition writes; nobody may change it. Both kinds of array on purpose, the plain one first: the array
 * literal of a definition is then compared by its elements alone. Against `readonly T[]` by itself the compiler copies
 * every method of `Array` for each literal (100 MB for 2,000 definitions: docs/decisions, "Lists of two kinds").
 */
export type List<T> = T[] | readonly T[]
