import type { Path } from '../../model/corpus.js'
import { isNone } from '../../model/fact.js'
import type { Limit, LimitSource } from '../../model/national.js'
import type { Process } from '../../model/process.js'
import { isUncounted } from '../../model/time.js'
import type { PlacedCase } from '../cases.js'
import type { Flow } from '../flow.js'
import type { KnownLimit } from '../proof.js'

/** From the strongest on. */
export const SOURCES: readonly LimitSource[] = ['law', 'national', 'decision', 'table']

/** The limits that are known for a flow, from the strongest on. What is not an amount is no limit. */
export function limitsOf(process: Process, { case: of, path }: PlacedCase, flow: Flow): readonly KnownLimit[] {
  const known: KnownLimit[] = []
  process.of.forEach(({ limits }, national) => {
    if (limits === undefined || isNone(limits)) return
    limits.forEach((limit, index) => {
      const found = limitOf(limit, ['of', national, 'limits', index], flow)
      if (found !== undefined) known.push(found)
    })
  })
  if (of.total !== undefined && !isUncounted(of.total)) {
    // A total that no decision approved says only what the table adds up to (tự khớp).
    const source = process.decision === undefined ? 'table' : 'decision'
    known.push({ time: of.total, source, path: [...path, 'total'] })
  }
  return known.sort((a, b) => SOURCES.indexOf(a.source) - SOURCES.indexOf(b.source))
}

function limitOf(limit: Limit, path: Path, flow: Flow): KnownLimit | undefined {
  const { time, cite, starts, outcome } = limit
  if (isUncounted(time) || (limit.case !== undefined && limit.case !== flow.caseId)) return undefined
  const channel = limit.channel && flow.channels.filter((each) => limit.channel?.includes(each))
  if (channel?.length === 0) return undefined
  return {
    time,
    source: cite === undefined ? 'national' : 'law',
    path,
    ...(cite === undefined ? {} : { cite }),
    ...(starts === undefined ? {} : { starts }),
    ...(outcome === undefined ? {} : { outcome }),
    ...(channel === undefined ? {} : { channel }),
  }
}
