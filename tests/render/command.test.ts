import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { tthc, type Outcome } from '../cli/tthc.js'
import { flowchart } from './sample.js'

const scratch = mkdtempSync(join(tmpdir(), 'tthc-render-command-'))
afterAll(() => rmSync(scratch, { recursive: true }))

const titled = (title: string, text: string): string => `---\ntitle: ${JSON.stringify(title)}\n---\n${text}`

describe('tthc render', () => {
  let outcome: Outcome
  beforeAll(async () => {
    mkdirSync(join(scratch, 'mermaid/y-te'), { recursive: true })
    writeFileSync(join(scratch, 'mermaid/y-te/mot.mmd'), titled('Một (1.000001)', flowchart(1, 5)))
    writeFileSync(join(scratch, 'mermaid/y-te/hong.mmd'), titled('Hỏng (1.000002)', 'flowchart TD\n  a -->\n'))
    writeFileSync(join(scratch, 'mermaid/hai.mmd'), titled('Hai (1.000003)', flowchart(2, 5)))
    outcome = await tthc(['render', 'mermaid', '--as', 'svg,png,pdf', '--out', 'anh'], scratch)
  })

  it('names the diagram that fails with its procedure, draws the others, and ends with 1', () => {
    expect(outcome.code).toBe(1)
    expect(outcome.err).toContain('Không vẽ được sơ đồ "y-te/hong" của thủ tục Hỏng (1.000002).')
    expect(outcome.err).toContain('Vì sao: Mermaid không hiểu văn bản của sơ đồ.')
    expect(outcome.out).toBe('Đã vẽ 2 trong 3 sơ đồ vào anh.\n')
  })

  it.each(['hai', 'y-te/mot'])('writes all three pictures in the same folders: %s', (name) => {
    const read = (picture: string): Buffer => readFileSync(join(scratch, 'anh', `${name}.${picture}`))
    expect(read('svg').toString()).toMatch(/^<svg[^]*<\/svg>$/)
    expect(read('png').subarray(1, 4).toString()).toBe('PNG')
    expect(read('pdf').subarray(0, 5).toString()).toBe('%PDF-')
    expect(existsSync(join(scratch, 'anh/y-te/hong.svg'))).toBe(false)
  })

  it.each([
    [['render', 'khong-co'], 'Không có tệp hay thư mục "khong-co".'],
    [['render', 'mermaid/y-te', 'mermaid', '--as', 'gif'], 'không có dạng "gif"; các dạng: svg, png và pdf.'],
    [['render', 'mermaid', 'mermaid/y-te/mot.mmd', 'mermaid/y-te'], 'Hai tệp cùng ghi vào "so-do/mot"'],
  ])('says what is wrong with %j', async (args, words) => {
    const { code, err } = await tthc(args, scratch)
    expect(code).toBe(2)
    expect(err).toContain(words)
  })

  it('says that a browser is missing where CHROME_PATH leads nowhere', async () => {
    vi.stubEnv('CHROME_PATH', join(scratch, 'khong-co-chrome'))
    const { code, err } = await tthc(['render', 'mermaid/hai.mmd'], scratch)
    vi.unstubAllEnvs()
    expect(code).toBe(2)
    expect(err).toContain('CHROME_PATH')
  })
})
