import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { Output } from '../../cli/write.js'
import { Writer, type Sheet } from '../../cli/writer.js'
import type { GeneratedFile } from '../../generators/generator.js'
import { wholeText } from '../../generators/whole-text.js'

let folder: string
let writer: Writer
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tthc-writer-'))
  writer = new Writer(folder)
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const text = 'Đ'.repeat(100_000)

describe('a writer', () => {
  test('writes texts and bytes, however many, and tells their sums in order', () => {
    const sheets = Array.from({ length: 60 }, (_, i): Sheet => ({
      path: `a/${i % 7}/${i}.txt`,
      content: `${i}${text}`,
    }))
    sheets.push({ path: 'a/parts.txt', content: [text, '', 'đ', new TextEncoder().encode('ồ'), text] })
    sheets.push({ path: 'b.bin', content: new Uint8Array([0, 255]) }, { path: 'c.json', content: '{}', lasting: true })
    for (const one of sheets) writer.write(one)
    const sums = writer.sums()
    expect(sums.map(([path]) => path)).toEqual(sheets.map(({ path }) => path))
    for (const [index, [path, sum]] of sums.entries()) {
      const written = readFileSync(join(folder, path))
      const { content = '' } = sheets[index] ?? {}
      const bytes = content instanceof Uint8Array ? content : new TextEncoder().encode(wholeText(content))
      expect(written.equals(bytes)).toBe(true)
      expect(sum).toBe(createHash('sha256').update(written).digest('hex'))
    }
    expect(writer.sums()).toEqual([])
  })

  test('keeps a file of another tree, by its own name and sum, among those that it writes', () => {
    const from = join(folder, 'cu.txt')
    writeFileSync(from, 'đã có')
    writer.write({ path: 'a/moi.txt', content: 'mới' })
    writer.write({ path: 'b/giu.txt', from, sum: 'như đã ghi' })
    const sums = writer.sums()
    expect(sums.map(([path]) => path)).toEqual(['a/moi.txt', 'b/giu.txt'])
    expect(sums[1]).toEqual(['b/giu.txt', 'như đã ghi'])
    expect(readFileSync(join(folder, 'b/giu.txt'), 'utf8')).toBe('đã có')
  })

  test('writes over nothing', () => {
    mkdirSync(join(folder, 'a'))
    expect(() => writer.write({ path: 'a', content: 'x' })).toThrow(/EEXIST|EISDIR/)
  })
})

describe('an output', () => {
  const LOSSES = { format: 'tthc/losses/2', target: 'bpmn', tree: 'chinh-thuc', losses: [] }
  const file = (path: string, document: object): GeneratedFile => ({
    path,
    content: JSON.stringify(document),
    obeys: { schema: 'losses-2', document },
  })

  test('holds a document against its schema before it is written', async () => {
    const output = new Output(writer)
    await output.write(file('dung.json', LOSSES))
    expect(output.sums()).toHaveLength(1)
    const wrong = output.write(file('sai.json', { ...LOSSES, tree: 'khac' }))
    await expect(wrong).rejects.toThrow(/"sai\.json" không đúng lược đồ losses-2\.schema\.json: \/tree/)
    expect(() => readFileSync(join(folder, 'sai.json'))).toThrow(/ENOENT/)
  })

  test('takes no path twice, whoever has written the first', async () => {
    const output = new Output(writer)
    output.claim('a/Mot.json')
    await expect(output.write(file('a/mot.json', LOSSES))).rejects.toThrow(/trùng với "a\/Mot\.json"/)
  })
})
