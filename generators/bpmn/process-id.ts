import type { CompiledCase } from '../generator.js'
import { cutAtWord } from '../loss-notes.js'
import { titleOf } from '../marks.js'
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

/** Activiti refuses to deploy a process with a longer name. */
export const LONGEST_NAME = 255
/** The name of a process where all is one: Activiti is what that is for. */
export const oneProcessName = (compiled: CompiledCase): string => cutAtWord(titleOf(compiled), LONGEST_NAME)
