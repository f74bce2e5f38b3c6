/** The pages of a drawing as one picture, one below the other: for what holds a single picture only. */
export function stackPages(pages: readonly string[]): string {
  const [first, ...rest] = pages
  if (first === undefined || rest.length === 0) return first ?? ''
  const sized = pages.map((page) => {
    const [root = ''] = /<svg\b[^>]*>/.exec(page) ?? []
    const [, width = '0', height = '0'] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(root) ?? []
    return { body: page.slice(page.indexOf(root)), root, width: Number(width), height: Number(height) }
  })
  const width = Math.max(...sized.map((page) => page.width))
  let y = 0
  const nested = sized.map(({ body, root, width: own, height }) => {
    const place = `x="0" y="${y}" width="${own}" height="${height}"`
    y += height
    return root.replace(/ width="[^"]*" height="[^"]*"/, ` ${place}`) + body.slice(root.length).trimEnd()
  })
  const head = first.slice(0, first.indexOf('<svg'))
  return `${head}<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${y}" viewBox="0 0 ${width} ${y}">
${nested.join('\n')}
</svg>
`
}
