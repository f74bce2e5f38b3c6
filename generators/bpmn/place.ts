import type { Boundary, Diagram, Element } from './diagram.js'
import { readOutline } from './outline.js'
import { pictureOf, type Picture } from './picture.js'
import { placeOutline } from './place-outline.js'
import { writeOutline } from './write-outline.js'

/**
 * Where everything of a diagram is drawn, with the texts of a case. Most cases of a province have the outline of another
 * one, and its picture.
 */
export function placeDiagram(diagram: Diagram, texts: readonly string[]): Picture {
  const numbers = writeOutline(diagram, texts)
  const key = keyOf(numbers)
  const found = key === undefined ? undefined : known.get(key)
  if (found !== undefined) return found
  const outline = readOutline(numbers)
  const picture = pictureOf(outline, placeOutline(outline))
  if (key === undefined) return picture
  if (known.size >= MOST_KNOWN) known.clear()
  known.set(key, picture)
  return picture
}

/** Pictures by outline: some 30 KB each. */
const known = new Map<string, Picture>()
const MOST_KNOWN = 300

/** A letter for each number; none for a diagram that is too large to be kept. */
const keyOf = (numbers: readonly number[]): string | undefined =>
  numbers.length > LONGEST_KEY || Math.max(...numbers) > LAST_LETTER ? undefined : String.fromCharCode(...numbers)
const LONGEST_KEY = 8_000
const LAST_LETTER = 0xffff

/** The flow from an exception to the end beside it. */
export const flowBeside = ({ id }: Boundary): string => `Luong.${id}`

/** The message between whoever applies and an element. */
export const visitId = ({ id }: Element): string => `ChuyenTiep.${id}`

/** The messages between whoever applies and the home pool: filing, completing, the result. */
export function visitsOf({ elements }: Diagram): { id: string; at: string; isTo: boolean }[] {
  return elements.flatMap((element) => {
    const isTo = element.isResult === true
    const isFrom = element.kind === 'start' || element.kind === 'wait'
    return isTo || isFrom ? [{ id: visitId(element), at: element.id, isTo }] : []
  })
}
