import { z } from 'zod'

/*
 * Parts of the published configuration. Facts are three-valued as in the definitions: key absent, the source does not
 * say; `none`, it says that there is none, in these words; otherwise given.
 */

/** Not empty; a pattern, because Ajv counts the code points of the whole text for a length. */
export const id = z.string().regex(/\S/)
/** Names something by its id. */
export const ref = z.string()
export const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)
export const period = z.strictObject({ from: day, to: day.optional() })
export const channel = z.enum(['in-person', 'online', 'post'])
export const level = z.enum(['xa', 'tinh', 'trung-uong', 'ngoai'])
export const count = z.int().nonnegative()

/** What a document was made from: the definition's file and line, the approving decision, the printed table. */
export const source = z
  .strictObject({
    file: ref,
    line: z.int().positive(),
    decision: z.string().optional(),
    table: z.string().optional(),
  })
  .meta({ id: 'source', description: 'Definition (file and line), approving decision and printed table.' })

/** What a part of a document was made from; what is not said is the same as in the document's own `origin`. */
export const origin = z.strictObject({ file: ref.optional(), line: z.int().positive() }).meta({
  id: 'origin',
  description: "Line of the definition; file, decision and table are those of the document's `origin` unless stated.",
})

const amounts = {
  workingMinutes: z.int().optional(),
  clockMinutes: z.int().optional(),
  calendarDays: z.number().optional(),
  days: z.number().optional(),
}

/** Minutes of working time and of clock time, calendar days, and days of which the source does not say which. */
export const amount = z.strictObject(amounts).meta({
  id: 'amount',
  description: 'A normalised time; one working day is 480 working minutes. Absent parts are zero.',
})

/** The same, with the words for people. */
export const span = z.strictObject({ ...amounts, printed: z.string() }).meta({ id: 'span' })

export const time = z
  .strictObject({
    printed: z.string(),
    n: z.number().optional(),
    unit: z.enum(['working-hour', 'working-day', 'hour', 'calendar-day', 'day']).optional(),
    uncounted: z.enum(['office-hours', 'not-counted', 'by-agreement', 'not-regulated']).optional(),
    counted: amount.optional(),
  })
  .meta({ id: 'time', description: 'A time as printed; `counted` is its normalised amount, read as the process says.' })

/** A text; `excerpt` where the source in hand holds only its beginning. */
export const text = z
  .strictObject({ text: z.string(), excerpt: z.literal(true).optional() })
  .meta({ id: 'text', description: 'With `excerpt: true` only the beginning is known.' })

/** A role at an office. */
export const post = z.strictObject({ office: ref, role: ref })

export const none = z.strictObject({ none: z.string() })
export const orNone = <T extends z.ZodType>(items: T) => z.union([none, z.array(items)])
export const asPrinted = z.strictObject({ asPrinted: z.string() })

export const citation = z
  .strictObject({
    law: ref,
    no: z.string().optional(),
    name: z.string().optional(),
    clause: z.string().optional(),
    effective: period.optional(),
  })
  .meta({ id: 'citation', description: 'A clause of a legal document.' })
export const outcome = z
  .strictObject({ step: ref, is: z.string() })
  .meta({ id: 'outcome', description: 'What a step decided, in the words as printed.' })
export const when = { case: z.string().optional(), channel: z.array(channel).optional(), outcome: outcome.optional() }
/** National dossier status, 1–10; the document's `statuses` names them. */
export const status = z.int().min(1).max(10)
