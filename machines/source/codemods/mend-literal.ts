import { Node, Project, type SourceFile } from 'ts-morph'

/** A place as findings name it: 1-based line and column. */
export interface At {
  line: number
  column: number
}
export interface Mended {
  text: string
  from: string
  to: string
}

/**
 * Replaces one text in quotes at a place, or inside what begins there, and nothing else of the file. `better` says what
 * a text should be; where it would change several, or none, nothing is safe and nothing is done.
 */
export function mendLiteral(text: string, at: At, better: (literal: string) => string | undefined): Mended | undefined {
  const file = open(text)
  const start = positionOf(text, at)
  const found = start === undefined ? undefined : outermostAt(file, start)
  if (found === undefined) return undefined
  const wrong = literalsOf(found).flatMap((node) => {
    const to = better(textOf(node))
    return to === undefined || to === textOf(node) ? [] : [{ node, to }]
  })
  const [only] = wrong
  if (only === undefined || wrong.length > 1) return undefined
  const { node, to } = only
  const written = Node.isIdentifier(node) ? (/^[\w$]+$/.test(to) ? to : `'${to}'`) : requoted(node.getText(), to)
  const from = textOf(node)
  return { text: text.slice(0, node.getStart()) + written + text.slice(node.getEnd()), from, to }
}

/** Every text in quotes in its composed Unicode form (NFC); comments, names and layout stay as they are. */
export function composeLiterals(text: string): { text: string; count: number } {
  let count = 0
  let composed = text
  const literals = open(text).getDescendants().filter(isText)
  for (const literal of literals.reverse()) {
    const [before, after] = [literal.getText(), literal.getText().normalize('NFC')]
    if (before === after) continue
    count++
    composed = composed.slice(0, literal.getStart()) + after + composed.slice(literal.getEnd())
  }
  return { text: composed, count }
}

const open = (text: string): SourceFile =>
  new Project({ useInMemoryFileSystem: true, skipLoadingLibFiles: true }).createSourceFile('definition.ts', text)

const isText = (node: Node): boolean => Node.isStringLiteral(node) || Node.isNoSubstitutionTemplateLiteral(node)

/** Texts in quotes, and names of properties that need none. */
const literalsOf = (node: Node): Node[] =>
  [node, ...node.getDescendants()].filter(
    (one) => isText(one) || (Node.isIdentifier(one) && Node.isPropertyAssignment(one.getParent()) && isNameOf(one)),
  )

const isNameOf = (node: Node): boolean => {
  const parent = node.getParent()
  return Node.isPropertyAssignment(parent) && parent.getNameNode() === node
}

const textOf = (node: Node): string =>
  Node.isStringLiteral(node) || Node.isNoSubstitutionTemplateLiteral(node) ? node.getLiteralText() : node.getText()

const requoted = (written: string, to: string): string => `${written.charAt(0)}${to}${written.charAt(0)}`

/** Where a place stands in a text; `undefined` beyond its end. */
export function positionOf(text: string, { line, column }: At): number | undefined {
  let start = 0
  for (let i = 1; i < line; i++) {
    const end = text.indexOf('\n', start)
    if (end < 0) return undefined
    start = end + 1
  }
  return start + column - 1
}

/** The largest expression or property that begins exactly there. */
function outermostAt(file: SourceFile, start: number): Node | undefined {
  let node = file.getDescendantAtPos(start)
  if (node?.getStart() !== start) return undefined
  for (let parent = node.getParent(); parent?.getStart() === start; parent = node.getParent()) {
    if (Node.isStatement(parent) || Node.isSourceFile(parent)) break
    node = parent
  }
  return node
}
