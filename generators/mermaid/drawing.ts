import type { Flow } from '../../machines/build/flow.js'
import type { Corpus } from '../../machines/model/corpus.js'
import { list } from '../../machines/model/words.js'
import { markOf, provenance, titleOf } from '../marks.js'
import type { CompiledCase } from '../generator.js'
import { CHANNELS } from '../words.js'
import { comment, head } from './escape.js'

export interface DrawOptions {
  /** Draw the exceptions that the law gives every dossier, too. Default: only what the table publishes. */
  policy?: boolean
}

/** Title and origin of a diagram, before its first line. A proposal says so in both. */
export function headOf(compiled: CompiledCase, flow: Flow): string {
  const mark = markOf(compiled)
  const channels = compiled.flows.length > 1 ? ` (${list(flow.channels.map((id) => CHANNELS[id].name))})` : ''
  const title = `${mark === undefined ? '' : `[${mark}] `}${titleOf(compiled)}${channels}`
  const comments = [...(mark === undefined ? [] : [mark]), ...provenance(compiled)]
  return head(title) + comments.map(comment).join('\n')
}

/** Names of the policy's exceptions by id. */
export function exceptionNames({ entry }: CompiledCase, { registers }: Corpus): ReadonlyMap<string, string> {
  const policy = registers.policies[entry.value.policy.base]
  return new Map((policy?.exceptions ?? []).map(({ id, name }) => [id, name]))
}
