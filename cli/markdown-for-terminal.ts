import colors from 'picocolors'

/** A documentation page as a terminal shows it: headings set off, code indented, marks of Markdown taken away. */
export function markdownForTerminal(page: string, coloured: boolean): string {
  const paint = colors.createColors(coloured)
  let inCode = false
  const lines = page.split(/\r?\n/).flatMap((line) => {
    if (/^\s*```/.test(line)) {
      inCode = !inCode
      return []
    }
    if (inCode) return [paint.cyan(`    ${line}`.trimEnd())]
    const heading = /^#{1,6} (.*)$/.exec(line)?.[1]
    if (heading !== undefined) return [paint.bold(inline(heading, paint))]
    return [inline(line, paint)]
  })
  return lines.join('\n').trimEnd() + '\n'
}

type Colors = ReturnType<typeof colors.createColors>

const inline = (text: string, paint: Colors): string =>
  text
    .replace(/\[([^\]]+)\]\(([^)]+)\)/g, (_, words: string, target: string) => `${words} (${target})`)
    .replace(/\*\*([^*]+)\*\*/g, (_, words: string) => paint.bold(words))
    .replace(/`([^`]+)`/g, (_, code: string) => paint.cyan(code))
