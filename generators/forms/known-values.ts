import { isNone } from '../../machines/model/fact.js'
import { printTime } from '../../machines/model/duration.js'
import type { Process } from '../../machines/model/process.js'
import { printActor } from '../../machines/model/print-actor.js'
import type { Province } from '../../machines/model/registry.js'
import { feesOf, printFee } from '../table/print-papers.js'
import type { Known } from './fields.js'

/** What a procedure says for the fields of its forms; absent where no source says it, so that the field stays blank. */
export function knownValues(process: Process, province: Province): Partial<Record<Known, string>> {
  const [national] = process.of
  const counter = province.intakePoint === undefined ? undefined : printActor('intake-point', undefined, province)
  const none = process.of.flatMap(({ fees }) => (fees !== undefined && isNone(fees) ? [fees.none] : []))
  const fees = [...new Set([...none, ...feesOf(process).map(printFee)])].join('; ')
  const procedure = national && `${national.name}${national.code === undefined ? '' : ` (${national.code})`}`
  const values: Readonly<Record<Known, string | undefined>> = {
    counter,
    procedure,
    limit: limitOf(process),
    fees: fees === '' ? undefined : fees,
    returnPlace: counter,
    sets: undefined,
  }
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined))
}

/** The limit of the process; that of each case by its title, where they differ. */
function limitOf({ total, cases = [] }: Process): string | undefined {
  if (total !== undefined) return printTime(total)
  const limits = cases.flatMap((one) =>
    one.total === undefined ? [] : [{ title: one.title, time: printTime(one.total) }],
  )
  const [first] = limits
  const isOne = limits.length === cases.length && limits.every(({ time }) => time === first?.time)
  if (isOne) return first?.time
  return limits.length === 0 ? undefined : limits.map(({ title, time }) => `${title}: ${time}`).join('; ')
}

/** '{mã định danh}-{yyMMdd}-{NNNN}' with the province's identifier; the day and the number are the dossier's. */
export const dossierPattern = ({ dossierNumber, identifier }: Province): string | undefined =>
  identifier === undefined ? dossierNumber : dossierNumber?.replace('{mã định danh}', identifier)
