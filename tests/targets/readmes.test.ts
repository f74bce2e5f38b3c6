import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { targets } from '../../generators/registry.js'

/** Where a target is not in the folder of its name. */
const FOLDERS: Readonly<Record<string, string>> = { diagrams: 'book' }
const front = readFileSync('README.md', 'utf8')

describe.each(targets.map(({ id }) => ({ id })))('the target $id', ({ id }) => {
  test('is in the list of the front page', () => expect(front).toContain(`\n| \`${id}\` `))

  test('has a README that says what it cannot hold and how it is proved, by tests that there are', () => {
    const text = readFileSync(`generators/${FOLDERS[id] ?? id}/README.md`, 'utf8')
    const [, section] = text.split('## Losses and proof')
    expect(section).toMatch(/loss report/)
    const named = [...(section ?? '').matchAll(/`(tests\/[\w./-]+)`/g)].map(([, path = '']) => path)
    expect(named.length).toBeGreaterThan(0)
    expect(named.filter((path) => !existsSync(path))).toEqual([])
  })
})
