import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { decisionHead } from '../../cli/decision-source.js'
import { loadCorpus } from '../../cli/load.js'
import { readPrintedTables } from '../../cli/read-printed-tables.js'
import { writeTables } from '../../generators/carried/write-tables.js'
import { writeDecision } from '../../generators/docx/write-decision.js'
import { importTables, type Imported, type ImportRegisters } from '../../generators/import/import-tables.js'
import type { ProcessEntry } from '../../machines/model/corpus.js'
import type { Process } from '../../machines/model/process.js'
import { registersOf } from '../import/registers.js'

const { corpus } = loadCorpus(['procedures'])
const registers: ImportRegisters = {
  ...registersOf(corpus),
  nationals: new Map(
    corpus.nationals.map(({ file, value: { code } }) => {
      const path = file.slice(file.indexOf('/national/') + 1)
      return [code ?? path, path]
    }),
  ),
}
const provinces = [...new Set(corpus.processes.map(({ value }) => value.province))]
const ofProvince = (id: string): ProcessEntry[] => corpus.processes.filter(({ value }) => value.province === id)
/** What an office noted about findings does not leave the house. */
const plain = ({ accepts: _, ...process }: Process): Process => process
const byName = (entries: readonly ProcessEntry[]): Record<string, Process> =>
  Object.fromEntries(entries.map(({ value, file }) => [file.slice('procedures/'.length), plain(value)]))

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tthc-di-ve-'))
})
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

const inWord = (entries: readonly ProcessEntry[]): Promise<Uint8Array> =>
  writeDecision({ head: decisionHead(entries, corpus, {}), entries, corpus, charts: new Map(), version: '0' })
const inExcel = (entries: readonly ProcessEntry[]): Promise<Uint8Array> => writeTables(entries, corpus)

async function read(name: string, bytes: Uint8Array): Promise<Imported & { said: string }> {
  writeFileSync(join(folder, name), bytes)
  const { tables, unplaced } = await readPrintedTables(join(folder, name))
  const imported = importTables(tables, registers)
  const said = [...unplaced, ...imported.unplaced].map(({ place, why }) => `${place}: ${why}`).join('\n')
  return { ...imported, said }
}

const formats = [
  ['docx', inWord],
  ['xlsx', inExcel],
] as const

describe.each(formats)('definition → %s → import', (extension, write) => {
  it.each(provinces)('is the same definition for every process of %s', async (province) => {
    const entries = ofProvince(province)
    const { definitions, nationals } = await read(`${province}.${extension}`, await write(entries))
    expect(Object.fromEntries(definitions.map(({ path, process }) => [path, process]))).toEqual(byName(entries))
    for (const [path, content] of [...nationals, ...definitions.map((one) => [one.path, one.content] as const)]) {
      mkdirSync(dirname(join(folder, extension, path)), { recursive: true })
      writeFileSync(join(folder, extension, path), content)
    }
  })

  it('also when the written definitions are read again from the disk', () => {
    const root = join(folder, extension)
    cpSync('procedures/national', join(root, 'national'), { recursive: true })
    for (const province of provinces)
      cpSync(`procedures/${province}/province`, join(root, province, 'province'), { recursive: true })
    const again = loadCorpus([extension], { base: folder }).corpus.processes
    const paths = again.map((entry) => ({ ...entry, file: entry.file.replace(`${extension}/`, 'procedures/') }))
    expect(byName(paths)).toEqual(byName(corpus.processes))
  })

  it('is the same bytes for the same definitions', async () => {
    const entries = ofProvince('cao-bang').slice(0, 2)
    expect(await write(entries)).toEqual(await write(entries))
  })
})

describe('an edited paper', () => {
  const named = (name: string): ProcessEntry[] => ofProvince('cao-bang').filter(({ slug }) => slug === name)
  const entries = named('tiep-nhan-doi-tuong-bao-tro-xa-hoi')
  /** The file with a part of it changed. */
  const edited = (bytes: Uint8Array, part: string, edit: (xml: string) => string): Uint8Array => {
    const parts = unzipSync(bytes)
    const before = strFromU8(parts[part] ?? new Uint8Array())
    expect(edit(before)).not.toBe(before)
    return zipSync({ ...parts, [part]: strToU8(edit(before)) })
  }
  const later = (xml: string): string => xml.replace('>07 ngày làm việc<', '>09 ngày làm việc<')
  const times = ({ definitions }: Imported): string => JSON.stringify(definitions[0]?.process)

  it.each([
    ['docx', 'word/document.xml', inWord],
    ['xlsx', 'xl/sharedStrings.xml', inExcel],
  ] as const)('wins over what the %s carries, and is reported with its row', async (extension, part, write) => {
    const found = await read(`sua.${extension}`, edited(await write(entries), part, later))
    expect(times(found)).toContain('"n":9,"unit":"working-day"')
    expect(times(found)).not.toContain('"n":7,')
    expect(times(found)).not.toContain('không được tiếp nhận":')
    expect(found.said).toMatch(
      /^Cấp tỉnh, .+: Đã sửa sau khi tệp được soạn; quy trình này lấy theo những gì nhìn thấy/mu,
    )
  })

  it('wins where a paper of the dossier was edited', async () => {
    const found = await read(
      'giay-to.docx',
      edited(await inWord(named('dang-ky-khai-sinh')), 'word/document.xml', (xml) =>
        xml.replace('>Giấy chứng sinh<', '>Giấy chứng sinh (bản sao)<'),
      ),
    )
    expect(found.said).toContain('phần ngoài các dòng')
  })

  it('wins where a row is gone', async () => {
    const bytes = edited(await inWord(entries), 'word/document.xml', (xml) =>
      xml.replace(/<w:tr>(?:(?!<\/w:tr>).)*07 ngày làm việc.*?<\/w:tr>/s, ''),
    )
    expect((await read('bot.docx', bytes)).said).toContain('14 dòng thành 13 dòng')
  })

  it('takes the number and the day that were filled in on the day of signing', async () => {
    const head = decisionHead(entries, corpus, { decision: '15/QĐ-UBND', date: '2026-03-04' })
    const proposals = corpus.processes.filter(({ value }) => value.standing === 'proposal').slice(0, 1)
    const bytes = await writeDecision({ head, entries: proposals, corpus, charts: new Map(), version: '0' })
    const [made] = (await read('ky.docx', bytes)).definitions
    expect(made?.process).toMatchObject({
      standing: 'published',
      decision: { no: '15/QĐ-UBND', date: '2026-03-04' },
      effective: { from: '2026-03-04' },
      table: proposals[0]?.value.table,
    })
  })

  it.each([
    ['is no JSON', () => 'không phải'],
    ['has not the shape of definitions', (json: string) => json.replaceAll('"by"', '"ai"')],
    ['leads out of the folder', (json: string) => json.replace('"folder":"y-te"', '"folder":"../.."')],
    ['nests without end', () => '['.repeat(100_000)],
  ])('is read by itself where what it carries %s', async (_, damage) => {
    const bytes = edited(await inWord(entries), 'customXml/item1.xml', (xml) =>
      xml.replace(/(<definitions[^>]*>)(.*)(<\/definitions>)/s, (_, a: string, json: string, c: string) =>
        [a, damage(json), c].join(''),
      ),
    )
    const found = await read('hong.docx', bytes)
    expect(found.said).toContain('Định nghĩa gốc kèm theo tệp bị hỏng nên không dùng')
    expect(found.definitions).toHaveLength(1)
    expect(found.definitions[0]?.path).toMatch(/^cao-bang\/y-te\//)
  })
})
