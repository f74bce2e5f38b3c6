import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadCorpus } from '../../cli/load.js'
import { readDocument } from '../../generators/import/document/read-document.js'
import { readDocx } from '../../generators/import/docx/read-docx.js'
import { slug } from '../../machines/model/words.js'
import { score, tablesByProvince } from './score.js'

/** Layouts of `npm run layouts` that LibreOffice opened and saved again: XML that is not ours. */
const FOLDER = join(import.meta.dirname, '../fixtures/documents')
const { corpus } = loadCorpus(['procedures'])
const provinces = new Map([...tablesByProvince(corpus)].map(([province, own]) => [slug(province), own]))
const files = readdirSync(FOLDER).filter((file) => file.endsWith('.docx'))

describe('Word files that another program saved', () => {
  it('are there', () => {
    expect(files.length).toBeGreaterThanOrEqual(5)
  })

  it.each(files)('%s', (file) => {
    const own = provinces.get(file.slice(0, file.indexOf('.'))) ?? []
    const { blocks } = readDocx(readFileSync(join(FOLDER, file)))
    const { tables } = readDocument(blocks, file)
    const { expected, found, right } = score(
      tables,
      own.map(({ source }) => source),
    )
    expect(expected).toBeGreaterThan(20)
    expect({ found, right }).toEqual({ found: expected, right: expected })
  })
})
