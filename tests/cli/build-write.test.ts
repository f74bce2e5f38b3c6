import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { OutputPaths } from '../../cli/output-path.js'
import { machine, settleLeftovers } from '../../cli/swap.js'
import { replaceTree, type Sums } from '../../cli/write.js'
import { filesIn } from './outputs.js'
import { transpile } from './transpile.js'

let folder: string
let target: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tthc-write-'))
  target = join(folder, 'dist')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const seal = (sums: Sums): string => JSON.stringify({ format: 'tthc/manifest/1', files: sums })
const tree = (text: string, files = 3) =>
  Array.from({ length: files }, (_, i) => ({ path: `a/${i}.txt`, content: text }))

/** The text of all files of a whole tree; throws where the tree is not what its manifest says. */
function wholeTree(at: string): string {
  const { files } = JSON.parse(readFileSync(join(at, 'manifest.json'), 'utf8')) as { files: Sums }
  expect(filesIn(at)).toEqual(['manifest.json', ...Object.keys(files)].sort())
  const texts = Object.entries(files).map(([path, sum]) => {
    const text = readFileSync(join(at, path))
    expect(createHash('sha256').update(text).digest('hex')).toBe(sum)
    return text.toString()
  })
  expect(new Set(texts).size).toBe(1)
  return texts[0] ?? ''
}

describe('a tree is replaced in whole', () => {
  test('a new one, then another; nothing is left beside it', async () => {
    await replaceTree(target, tree('một', 40), seal)
    expect(wholeTree(target)).toBe('một')
    await replaceTree(target, tree('hai', 2), seal)
    expect(wholeTree(target)).toBe('hai')
    expect(readdirSync(folder)).toEqual(['dist'])
  })

  test('a generator that fails leaves the old tree', async () => {
    await replaceTree(target, tree('một'), seal)
    const failing = (function* () {
      yield* tree('hai')
      throw new Error('hỏng')
    })()
    await expect(replaceTree(target, failing, seal)).rejects.toThrow('hỏng')
    expect(wholeTree(target)).toBe('một')
    expect(readdirSync(folder)).toEqual(['dist'])
  })

  test('a folder that is not ours is refused, and left as it is', async () => {
    mkdirSync(target)
    writeFileSync(join(target, 'luan-van.docx'), 'quý')
    await expect(replaceTree(target, tree('một'), seal)).rejects.toThrow(/không do công cụ này tạo ra/)
    writeFileSync(join(target, 'manifest.json'), '{"name":"trang web"}')
    await expect(replaceTree(target, tree('một'), seal)).rejects.toThrow(/không do công cụ này tạo ra/)
    expect(readFileSync(join(target, 'luan-van.docx'), 'utf8')).toBe('quý')
    expect(readdirSync(folder)).toEqual(['dist'])
  })

  test('an empty folder is taken, a file is refused', async () => {
    mkdirSync(target)
    await replaceTree(target, tree('một'), seal)
    expect(wholeTree(target)).toBe('một')
    writeFileSync(join(folder, 'tep'), '')
    await expect(replaceTree(join(folder, 'tep'), tree('một'), seal)).rejects.toThrow(/là một tệp/)
  })

  test('a linked folder is replaced where it lies; the link stays', async () => {
    await replaceTree(join(folder, 'xa', 'that'), tree('một'), seal)
    symlinkSync(join(folder, 'xa', 'that'), target, 'dir')
    await replaceTree(target, tree('hai'), seal)
    expect(wholeTree(join(folder, 'xa', 'that'))).toBe('hai')
    expect(wholeTree(target)).toBe('hai')
  })
})

describe('what a killed run has left is settled', () => {
  // Only who has the claim settles, so that no other process of this machine is at work, whatever number it has.
  const dead = `${machine}-${process.pid}`

  const sealed = async (name: string, text: string): Promise<void> => {
    await replaceTree(join(folder, 'tam'), tree(text), seal)
    renameSync(join(folder, 'tam'), join(folder, name))
  }

  test('between the renames: the new tree, because it is whole', async () => {
    await sealed(`.dist.old-${dead}`, 'cũ')
    await sealed(`.dist.new-${dead}`, 'mới')
    settleLeftovers({ place: target })
    expect(wholeTree(target)).toBe('mới')
    expect(readdirSync(folder)).toEqual(['dist'])
  })

  test('an old tree without a whole new one is put back', async () => {
    await sealed(`.dist.old-${dead}`, 'cũ')
    mkdirSync(join(folder, `.dist.new-${dead}`))
    settleLeftovers({ place: target })
    expect(wholeTree(target)).toBe('cũ')
    expect(readdirSync(folder)).toEqual(['dist'])
  })

  test('while writing, or while removing the old one: only the rest goes', async () => {
    await sealed('dist', 'hiện')
    await sealed(`.dist.old-${dead}`, 'cũ')
    mkdirSync(join(folder, `.dist.new-${dead}`))
    settleLeftovers({ place: target })
    expect(wholeTree(target)).toBe('hiện')
    expect(readdirSync(folder)).toEqual(['dist'])
  })

  test('what is not named so, or another machine may still be writing, is left alone', () => {
    for (const name of ['.dist.new-x', '.dist.new', `.dist2.new-${dead}`, `.dist.new-khac-${machine}-7`])
      mkdirSync(join(folder, name))
    settleLeftovers({ place: target })
    expect(readdirSync(folder)).toHaveLength(4)
  })

  test('what another machine has left for more than a day goes', () => {
    const abandoned = join(folder, '.dist.new-khac-7')
    mkdirSync(abandoned)
    const before = (hours: number): Date => new Date(Date.now() - hours * 3_600_000)
    utimesSync(abandoned, before(23), before(23))
    settleLeftovers({ place: target })
    expect(readdirSync(folder)).toEqual(['.dist.new-khac-7'])
    utimesSync(abandoned, before(25), before(25))
    settleLeftovers({ place: target })
    expect(readdirSync(folder)).toEqual([])
  })
})

test('killed at any moment, the old tree or the new one stands, whole', { timeout: 60_000 }, async () => {
  const script = transpile('cli/write.ts', join(folder, 'js'))
  const run = join(folder, 'js', 'run.mjs')
  writeFileSync(
    run,
    `import { replaceTree } from ${JSON.stringify(pathToFileURL(script).href)}
const seal = (sums) => JSON.stringify({ format: 'tthc/manifest/1', files: sums })
const [target, text] = process.argv.slice(2)
const files = Array.from({ length: 80 }, (_, i) => ({ path: \`\${i % 7}/\${i}.txt\`, content: text }))
process.stdout.write('bắt đầu')
await replaceTree(target, files, seal)`,
  )
  const once = (text: string, killAfter: number | undefined): Promise<void> =>
    new Promise((resolve, reject) => {
      const child = spawn(process.execPath, [run, target, text], { stdio: ['ignore', 'pipe', 'inherit'] })
      child.stdout.once('data', () => {
        if (killAfter !== undefined) setTimeout(() => child.kill('SIGKILL'), killAfter)
      })
      child.once('error', reject)
      child.once('exit', () => resolve())
    })
  await once('lần 0', undefined)
  let stands = 'lần 0'
  const seen = { old: 0, new: 0 }
  let delay = 40
  for (let i = 1; i <= 16; i++) {
    const text = `lần ${i}`
    await once(text, delay)
    if (!existsSync(target)) settleLeftovers({ place: target })
    const found = wholeTree(target)
    expect([stands, text]).toContain(found)
    seen[found === text ? 'new' : 'old']++
    // Ever closer to the moment of the swap, from both sides, however busy the machine is.
    delay *= found === text ? 0.8 : 1.25
    stands = found
  }
  // A test that never kills in time, or always too early, proves nothing.
  expect(seen.old).toBeGreaterThan(1)
  expect(seen.new).toBeGreaterThan(1)
  await once('cuối', undefined)
  expect(wholeTree(target)).toBe('cuối')
  expect(readdirSync(folder).sort()).toEqual(['dist', 'js'])
})

describe('nothing is written outside, or under a name that some system refuses', () => {
  test.each([
    '../x',
    'a/../../x',
    '/etc/passwd',
    'C:/x',
    'C:x',
    'a\\..\\x',
    '',
    'a//b',
    './x',
    'a/.',
    'x:stream',
    'con',
    'a/NUL.json',
    'lpt1.txt/x',
    'x ',
    'x.',
    'a\nb',
    'a\0b',
    'a?b',
    `${'x'.repeat(256)}`,
    'manifest.json/x',
  ])('%j', (path) => {
    const paths = new OutputPaths()
    paths.claim('manifest.json')
    expect(() => paths.claim(path)).toThrow(/Không ghi tệp/)
  })

  test.each([
    ['a/x.json', 'a/X.json'],
    ['a/x', 'A/y'],
    ['a', 'a/b'],
    ['a/b', 'a'],
    ['é', 'é'.normalize('NFD')],
    ['x', 'x'],
  ])('%j beside %j', (first, second) => {
    const paths = new OutputPaths()
    paths.claim(first)
    expect(() => paths.claim(second)).toThrow(/Không ghi tệp/)
  })

  test('names as generators give them are taken', () => {
    const name = fc
      .stringMatching(/^[a-z0-9]([a-z0-9-]{0,20}[a-z0-9])?$/)
      .filter((one) => !/^(con|prn|aux|nul|com\d|lpt\d)$/.test(one))
    fc.assert(
      fc.property(fc.uniqueArray(fc.tuple(name, name), { selector: (parts) => parts.join('/') }), (all) => {
        const paths = new OutputPaths()
        for (const [one, other] of all) paths.claim(`t/${one}/${other}.json`)
      }),
      { numRuns: 50 },
    )
  })

  test('a path from the root is none, whatever stands in the output folder already', () => {
    const paths = new OutputPaths()
    paths.claim('manifest.json')
    expect(() => paths.claim('/manifest.txt')).toThrow(/ra ngoài thư mục kết quả/)
  })

  test('a hostile path stops the run before anything is swapped', async () => {
    await replaceTree(target, tree('một'), seal)
    const files = [...tree('hai'), { path: '../ngoai.txt', content: 'x' }]
    await expect(replaceTree(target, files, seal)).rejects.toThrow(/ra ngoài thư mục kết quả/)
    expect(wholeTree(target)).toBe('một')
    expect(readdirSync(folder)).toEqual(['dist'])
  })
})
