import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { tthc } from './tthc.js'

/* The pages that people follow word by word: what they name must be there. */

const root = fileURLToPath(new URL('../../', import.meta.url))
const pages = [
  'README.md',
  'docs/ci/README.md',
  'docs/examples/hai-cap/README.md',
  ...readdirSync(join(root, 'docs/tasks')).map((name) => `docs/tasks/${name}`),
]
const textOf = (page: string): string => readFileSync(join(root, page), 'utf8')

describe('the pages', () => {
  it.each(pages)('%s leads only to files that are there', (page) => {
    const links = [...textOf(page).matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)].map(([, link = '']) => link)
    const lost = links.filter((link) => !/^https?:/.test(link) && !existsSync(join(root, dirname(page), link)))
    expect(lost).toEqual([])
  })

  it('call only commands and options that the tool has', async () => {
    const called = new Map<string, Set<string>>()
    for (const page of pages.slice(1))
      for (const [, line = ''] of textOf(page).matchAll(/(?:npm run -s tthc --|npx tthc) ([^\n`|]+)/g)) {
        const [first = '', second = ''] = line.split(/\s+/)
        const command = first === 'new' ? `new ${second}` : first
        const options = (line.split('#')[0] ?? '').match(/--[a-z-]+/g) ?? []
        called.set(command, new Set([...(called.get(command) ?? []), ...options]))
      }
    expect([...called.keys()]).toEqual(expect.arrayContaining(['check', 'diff', 'migrate', 'cutover', 'watch', 'fix']))
    for (const [command, options] of called) {
      const { code, out } = await tthc([...command.split(' '), '--help'])
      expect([command, code]).toEqual([command, 0])
      for (const option of options) expect(out, command).toContain(option)
    }
  })
})
