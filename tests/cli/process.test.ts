import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { definitionFiles } from '../bench/corpus/definition.js'
import { provinceFiles } from '../bench/corpus/province.js'
import { sketch } from '../bench/corpus/sketch.js'

/* The tool as a user's shell sees it: a process of its own, from the bundle that `npm test` makes first, with pipes for a terminal. */

const root = fileURLToPath(new URL('../..', import.meta.url))
const main = join(root, 'lib/cli/main.js')
let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tthc-process-'))
  for (const { path, text } of [...provinceFiles(), ...[0, 1, 2].flatMap((i) => definitionFiles(sketch(i)))]) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const tthc = (...args: string[]) => spawnSync(process.execPath, [main, ...args], { cwd: folder, encoding: 'utf8' })
const fault = (text: string): void => writeFileSync(join(folder, 'procedures/tinh-mau/y-te/sai.ts'), text)
const mend = (): void => rmSync(join(folder, 'procedures/tinh-mau/y-te/sai.ts'))

describe('the process', () => {
  it('ends with 0 where no error stands, and reports plainly in a pipe', () => {
    const { status, stdout, stderr } = tthc('check')
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).not.toContain('\u001B')
    expect(stdout).toContain('3 quy trình, 3 trường hợp. Kết quả: 0 lỗi')
  })

  it('ends with 1 where one does, an unreadable definition included', () => {
    fault('export default fetch("https://example.org")')
    const { status, stdout } = tthc('check', '--format', 'json')
    const { summary, diagnostics } = JSON.parse(stdout) as {
      summary: { errors: number; procedures: number }
      diagnostics: { rule: string; line: number; column: number }[]
    }
    mend()
    expect(status).toBe(1)
    expect(summary).toMatchObject({ errors: 1, procedures: 3 })
    expect(diagnostics).toMatchObject([{ rule: 'read-global', line: 1, column: 16 }])
  })

  it('ends with 1 where nothing was read', () => {
    mkdirSync(join(folder, 'trong'), { recursive: true })
    const { status, stdout } = tthc('check', 'trong')
    expect(status).toBe(1)
    expect(stdout).toContain('lỗi[read-empty]')
    expect(stdout).toContain('Đã đọc 0 tệp')
  })

  it('ends with 2 on wrong usage and on broken settings, with one line that says what to do', () => {
    expect(tthc('check', 'khong-co')).toMatchObject({
      status: 2,
      stdout: '',
      stderr: 'tthc: Không có tệp hay thư mục "khong-co".\n',
    })
    writeFileSync(join(folder, 'tthc.json'), '{ "root": "procedures" }')
    const { status, stderr } = tthc('check')
    rmSync(join(folder, 'tthc.json'))
    expect(status).toBe(2)
    expect(stderr).toBe('tthc: tthc.json: không có mục "root"; các mục dùng được: roots, severity.\n')
  })

  it('takes roots and severities from tthc.json', () => {
    writeFileSync(
      join(folder, 'tthc.json'),
      '{ "roots": ["procedures"], "severity": { "rules": { "time-missing": "off" } } }',
    )
    const { status, stdout } = tthc('check')
    rmSync(join(folder, 'tthc.json'))
    expect(status).toBe(0)
    expect(stdout).not.toContain('time-missing')
  })

  it('lets a reader close the pipe early', async () => {
    const many = Array.from({ length: 400 }, (_, i) => join(folder, `procedures/tinh-mau/y-te/sai-${i}.ts`))
    for (const file of many) writeFileSync(file, 'export default fetch')
    const child = spawn(process.execPath, [main, 'check'], { cwd: folder })
    let err = ''
    child.stderr.on('data', (text: Buffer) => (err += text.toString()))
    child.stdout.once('data', () => child.stdout.destroy())
    const code = await new Promise((resolve) => child.on('exit', resolve))
    for (const file of many) rmSync(file)
    expect({ code, err }).toEqual({ code: 1, err: '' })
  })

  it('loads no parser where every file is plain', () => {
    const probe = join(folder, 'probe.mjs')
    const list = join(folder, 'loaded.json')
    writeFileSync(
      probe,
      `import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
const { cache } = createRequire(import.meta.url)
process.on('exit', () => writeFileSync(${JSON.stringify(list)}, JSON.stringify(Object.keys(cache))))`,
    )
    const run = (): string[] => {
      spawnSync(process.execPath, ['--import', pathToFileURL(probe).href, main, 'check'], { cwd: folder })
      return createRequire(import.meta.url)(list) as string[]
    }
    const loaded = run()
    expect(loaded.length).toBeGreaterThan(0)
    expect(loaded.filter((file) => file.includes('typescript'))).toEqual([])
  })
})
