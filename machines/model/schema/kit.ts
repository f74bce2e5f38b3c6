import { z } from 'zod'
import type { Day, Period } from '../register.js'

/*
 * The small kit that the schemas are built from. The casts only add `readonly` and narrow ids, which zod's own types
 * cannot say; `proof.ts` then proves at compile time that each schema's type is exactly the interface's.
 */

/** A key that must be absent: the mark by which the kinds of row are told apart. */
export const absent = z.never() as unknown as z.ZodType<undefined>

/** The message of an unknown key carries the keys that are known, for "Có phải ý bạn là". */
export const knownKeys = (message: string): string[] => message.split(' ').slice(1)
const sayKeys = (shape: z.core.$ZodLooseShape): string =>
  ['keys:', ...Object.keys(shape).filter((key) => !isAbsent(shape[key] as z.core.$ZodType))].join(' ')
const isAbsent = (schema: z.core.$ZodType): boolean =>
  (schema._zod.def as Partial<z.core.$ZodOptionalDef>).innerType === (absent as z.core.$ZodType)

/** An object with these keys and no other. */
export const object = <S extends z.core.$ZodLooseShape>(shape: S) => {
  const keys = sayKeys(shape)
  return z.strictObject(shape, { error: (issue) => (issue.code === 'unrecognized_keys' ? keys : undefined) })
}

export const list = <T>(item: z.ZodType<T>) => z.array(item) as unknown as z.ZodType<readonly T[]>
export const atLeastOne = <T>(item: z.ZodType<T>) => z.array(item).min(1) as unknown as z.ZodType<readonly T[]>
/** An object with keys of the author's own: ids, outcomes, columns. */
export const record = <T>(value: z.ZodType<T>) =>
  z.record(z.string(), value) as unknown as z.ZodType<{ readonly [key: string]: T }>
/** A string of which the types know the exact values, from a registry; that it is one of them is a rule's business. */
export const id = <T extends string>() => z.string().min(1) as unknown as z.ZodType<T>
/** A text that says something: blanks are not a name, and no reason. */
export const words = z.stringFormat('words', /\S/)
/**
 * A name that an author gives to a thing of a process. States, events and cases are named after it with signs of their
 * own (`ket-thuc.returned`, `bo-sung@ky`, `ky:tiep`), so it has none: a step called `ket-thuc.returned` was the end itself.
 * A number would be put in another place as a key, and `next` is the row below.
 */
export const ownId = z.stringFormat('id', /^(?!next$)(?=[a-z0-9-]*[a-z])[a-z0-9]+(?:-[a-z0-9]+)*$/)
export const count = z.int().min(0).max(1000)

/** `YYYY-MM-DD`, and a day that the calendar has. */
export const day: z.ZodType<Day> = z.iso.date()
/** A period that ends before it begins would be in force on no day, and what it belongs to would vanish without a word. */
export const period: z.ZodType<Period> = object({ from: day, to: day.exactOptional() }).refine(
  ({ from, to }) => to === undefined || from <= to,
  { path: ['to'], error: 'ends-before' },
)
