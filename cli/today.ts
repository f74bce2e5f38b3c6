import { InvalidArgumentError } from 'commander'
import type { Day } from '../machines/model/register.js'

/** Today where the tool is called: the one clock of the house; everything else is given its date. */
export function today(): Day {
  const now = new Date()
  const two = (n: number): string => String(n).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

/** Reads a `--as-of`: a day of the calendar as YYYY-MM-DD. */
export function parseDay(text: string): Day {
  const day = new Date(`${text}T00:00:00Z`)
  if (/^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text))
    return text
  throw new InvalidArgumentError('viết ngày theo dạng YYYY-MM-DD và là ngày có thật, ví dụ 2026-01-01.')
}
