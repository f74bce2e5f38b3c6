import type { Box, Label } from './drawing.js'
import type { Weight } from './measure.js'

/** How a text looks and what it belongs to, where it is not as most are. */
export interface LabelLook {
  size: number
  weight?: Weight | undefined
  anchor?: Label['anchor'] | undefined
  upwards?: boolean
  clear?: boolean
  within?: number | undefined
  isPageNumber?: boolean
}

/** Lines of text in their box. All labels are of one make: who reads thousands of them finds every part in its place. */
export const labelOf = (
  lines: readonly string[],
  { x, y, width, height }: Box,
  {
    size,
    weight = 'normal',
    anchor = 'start',
    upwards = false,
    clear = false,
    within,
    isPageNumber = false,
  }: LabelLook,
): Label => ({ lines, x, y, width, height, size, weight, anchor, upwards, clear, within, isPageNumber })
