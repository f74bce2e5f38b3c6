import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import fixture from '../fixtures/rollout-demands.json' with { type: 'json' }

const page = readFileSync(new URL('../../docs/demands.md', import.meta.url), 'utf8')
const sections = new Map(
  page
    .split(/^## /m)
    .slice(1)
    .map((section) => [section.slice(0, section.indexOf('\n')), rowsOf(section)] as const),
)

describe('docs/demands.md', () => {
  it.each(fixture.documents)('$document: every demand has one answer', ({ document, ids }) => {
    const rows = sections.get(document) ?? []
    expect(rows.map(([id]) => id)).toEqual(ids)
    for (const [id, demand, answer] of rows) {
      expect(demand, id).toMatch(/\S/)
      expect(answer, id).toMatch(/^(now|later|outside): \S/)
    }
  })

  it('leaves no document out', () => {
    expect([...sections.keys()]).toEqual(fixture.documents.map(({ document }) => document))
    expect(fixture.documents.flatMap(({ ids }) => ids).length).toBeGreaterThan(95)
  })
})

function rowsOf(section: string): string[][] {
  return section
    .split('\n')
    .filter((line) => line.startsWith('| ') && !/^\| (Id|---) /.test(line))
    .map((line) =>
      line
        .slice(2, -2)
        .split(' | ')
        .map((cell) => cell.trim()),
    )
}
