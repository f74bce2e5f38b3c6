import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { loadCorpus } from '../../cli/load.js'
import { findLaws, usesOfLaw } from '../../machines/check/law-uses.js'

const repository = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
const { corpus } = loadCorpus(['procedures'], { base: repository })
const usesOf = (word: string) => findLaws(corpus, word).flatMap(({ id, law }) => usesOfLaw(corpus, id, law))

test('a document is found by its id, its number, and the beginning of its number', () => {
  for (const word of ['nd-118-2025', '118/2025/NĐ-CP', '118/2025'])
    expect(findLaws(corpus, word).map(({ id }) => id)).toEqual(['nd-118-2025'])
  expect(findLaws(corpus, '999/2025')).toEqual([])
})

test('the procedures that a document touches are listed with what ties them to it', () => {
  expect(usesOf('60/2014').map(({ entry, through }) => [entry.slug, through])).toContainEqual([
    'dang-ky-khai-sinh',
    ['facts'],
  ])
  expect(usesOf('118/2025').length).toBe(
    corpus.processes.filter(({ value }) => value.policy.base === 'nd-118-2025').length,
  )
  expect(usesOf('254/2026').every(({ through }) => through.includes('receipt'))).toBe(true)
  expect(usesOf('03/2025').some(({ through }) => through.includes('form'))).toBe(true)
  expect(usesOf('61/2018')).toEqual([])
})
