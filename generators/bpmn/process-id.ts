import type { BpmnContext } from './context.js'
import { idOf } from './ids.js'

/** Of the home pool's process with `.<pool>` after it: a new version, another case or channel is another process. */
export const processId = ({ compiled: { entry, case: one }, flow }: BpmnContext): string =>
  idOf(
    'process',
    entry.value.province,
    entry.slug,
    entry.value.effective.from,
    one.id,
    ...(flow.id.includes('/', flow.id.lastIndexOf('#')) ? [flow.channels.join('+')] : []),
  )
