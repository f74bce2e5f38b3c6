import { definedIn } from '../bpmn/sections.js'
import { zeebe } from './dialect.js'

/** A file for Camunda 8 is read back as any BPMN; what the definitions would say is said in its own dialect. */
export { read } from '../bpmn/sections.js'
export const defined = definedIn(zeebe)
