import { expect, it } from 'vitest'
import { glossary, printGlossary } from '../../machines/model/glossary.js'

const terms = glossary.flatMap((group) => group.terms)

it('the page is made from the glossary', async () => {
  await expect(printGlossary()).toMatchFileSnapshot('../../docs/glossary.md')
})

it('one Vietnamese term, one English word', () => {
  for (const side of ['vi', 'en'] as const) {
    const words = terms.map((term) => term[side])
    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([])
  }
})

it('every term says what it means, in one line, in NFC', () => {
  for (const { vi, en, means } of terms) {
    expect(means).toMatch(/^["A-Z][^|\n]+\.$/u)
    expect([vi, en, means].every((text) => text.normalize('NFC') === text && !text.includes('|'))).toBe(true)
  }
  expect(terms.length).toBeGreaterThan(60)
})
