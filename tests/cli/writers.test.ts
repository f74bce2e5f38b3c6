import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { home } from '../../cli/home.js'
import { FarWriter } from '../../cli/writer/far-writer.js'
import { OwnWriter } from '../../cli/writer/own-writer.js'
import type { Sheet, Writer } from '../../cli/writer/writer.js'
import { wholeText } from '../../generators/whole-text.js'
import { tthc } from './tthc.js'

/* The bundled command line has a file that the other thread is started by. */
const thread = join(home, 'lib/cli/write-thread.js')
let folder: string
let writer: Writer
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tthc-writer-'))
})
afterEach(async () => {
  await writer.stop()
  rmSync(folder, { recursive: true, force: true })
})

const LOSSES = { format: 'tthc/losses/2', target: 'bpmn', tree: 'chinh-thuc', losses: [] }
const sheet = (path: string, document: object): Sheet => ({
  path,
  content: JSON.stringify(document),
  obeys: 'losses-2',
})
const text = 'Đ'.repeat(100_000)

describe.each([
  ['this thread', (): Writer => new OwnWriter(folder)],
  ['another thread', (): Writer => new FarWriter(folder, thread)],
])('%s', (_, open) => {
  beforeEach(() => {
    writer = open()
  })

  test('writes texts and bytes, however many, and tells their sums in order', async () => {
    // More than may be under way at once.
    const sheets = Array.from({ length: 60 }, (_, i): Sheet => ({
      path: `a/${i % 7}/${i}.txt`,
      content: `${i}${text}`,
    }))
    sheets.push({ path: 'a/parts.txt', content: [text, '', 'đ', text] })
    sheets.push({ path: 'b.bin', content: new Uint8Array([0, 255]) }, { path: 'c.json', content: '{}', lasting: true })
    for (const one of sheets) await writer.write(one)
    const sums = await writer.sums()
    expect(sums.map(([path]) => path)).toEqual(sheets.map(({ path }) => path))
    for (const [index, [path, sum]] of sums.entries()) {
      const written = readFileSync(join(folder, path))
      const { content = '' } = sheets[index] ?? {}
      const bytes = content instanceof Uint8Array ? content : new TextEncoder().encode(wholeText(content))
      expect(written.equals(bytes)).toBe(true)
      expect(sum).toBe(createHash('sha256').update(written).digest('hex'))
    }
    expect(await writer.sums()).toEqual([])
  })

  test('holds a document against its schema before it is written', async () => {
    await writer.write(sheet('dung.json', LOSSES))
    expect(await writer.sums()).toHaveLength(1)
    const wrong = async (): Promise<unknown> => {
      await writer.write(sheet('sai.json', { ...LOSSES, tree: 'khac' }))
      return writer.sums()
    }
    await expect(wrong()).rejects.toThrow(/"sai\.json" không đúng lược đồ losses-2\.schema\.json: \/tree/)
    expect(() => readFileSync(join(folder, 'sai.json'))).toThrow(/ENOENT/)
  })

  test('keeps a file of another tree, by its own name and sum, among those that it writes', async () => {
    const from = join(folder, 'cu.txt')
    writeFileSync(from, 'đã có')
    await writer.write({ path: 'a/moi.txt', content: 'mới' })
    await writer.write({ path: 'b/giu.txt', from, sum: 'như đã ghi' })
    const sums = await writer.sums()
    expect(sums.map(([path]) => path)).toEqual(['a/moi.txt', 'b/giu.txt'])
    expect(sums[1]).toEqual(['b/giu.txt', 'như đã ghi'])
    expect(readFileSync(join(folder, 'b/giu.txt'), 'utf8')).toBe('đã có')
  })

  test('writes over nothing', async () => {
    mkdirSync(join(folder, 'a'))
    const over = async (): Promise<unknown> => {
      await writer.write({ path: 'a', content: 'x' })
      return writer.sums()
    }
    await expect(over()).rejects.toThrow(/EEXIST|EISDIR/)
  })
})

test.runIf(availableParallelism() > 1)(
  'a build of few targets is written by another thread, to the same bytes',
  async () => {
    writer = new OwnWriter(folder)
    const build = (out: string): string[] => [
      'build',
      '--as-of',
      '2026-01-01',
      '--target',
      'config,mermaid',
      '--fresh',
      '--out',
      join(folder, out),
      'procedures/son-la',
    ]
    const told = `data:text/javascript,${encodeURIComponent(`process.once('worker', () => console.error('another thread'))`)}`
    const far = spawnSync(process.execPath, ['--import', told, join(home, 'lib/cli/main.js'), ...build('xa')], {
      cwd: home,
      encoding: 'utf8',
    })
    expect(far).toMatchObject({ status: 0, stderr: 'another thread\n' })
    await tthc(build('gan'), home)
    const manifest = (out: string): unknown => JSON.parse(readFileSync(join(folder, out, 'manifest.json'), 'utf8'))
    expect(manifest('xa')).toEqual(manifest('gan'))
  },
)
