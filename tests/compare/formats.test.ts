import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { JSDOM } from 'jsdom'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { putProcedures } from '../ci/hostile-fork.js'
import { tthc } from '../cli/tthc.js'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tthc-diff-'))
  putProcedures(join(folder, 'cu'))
  putProcedures(join(folder, 'moi'), '01-rut-ngan-doi-nguoi-bo-buoc')
})
afterAll(() => {
  rmSync(folder, { recursive: true })
})
afterEach(() => {
  vi.unstubAllEnvs()
})
/** A part of a page, as far as it is asked for. */
interface Part {
  textContent: string
  querySelector(selector: string): Part | null
  querySelectorAll(selector: string): Iterable<Part> & { length: number }
}
const page = async (): Promise<{ document: Part; err: string; text: string }> => {
  const { out, err } = await tthc(['diff', 'cu', 'moi', '--format', 'html'], folder)
  const { document } = new JSDOM(out).window as { document: Part }
  return { document, err, text: out }
}

describe('the page of a review', () => {
  it('shows the sentences, and the diagram with what was added, removed and changed marked', async () => {
    const { document, err, text } = await page()
    expect(err).toBe('')
    const sentences = [...document.querySelectorAll('li')].map((one) => one.textContent)
    expect(sentences).toContain('Bỏ bước 4 Lấy ý kiến cơ quan liên quan.')
    const svg = document.querySelector('figure svg')
    // Words are broken into lines in a box.
    const words = (svg?.textContent ?? '').replace(/\s/g, '')
    for (const word of ['SỬA', 'BỎ', 'Lấy ý kiến cơ quan liên quan', '05 → 04 ngày làm việc'])
      expect(words).toContain(word.replace(/\s/g, ''))
    expect(svg?.querySelectorAll('.bo').length).toBe(1)
    expect(svg?.querySelectorAll('.sua').length).toBe(1)
    // It opens from disk: nothing runs, nothing is fetched.
    expect(document.querySelectorAll('script, link, img, iframe, object').length).toBe(0)
    expect(text).not.toMatch(/\b(?:src|href)\s*=\s*["'](?!#)/)
  })

  it('shows the diagram as text where there is no browser, and says so', async () => {
    vi.stubEnv('CHROME_PATH', join(folder, 'khong-co'))
    const { document, err } = await page()
    expect(err).toContain('CHROME_PATH')
    expect(document.querySelector('figure pre')?.textContent).toContain('flowchart TB')
  })
})

describe('the data of a review', () => {
  it('is changes and consequences, both empty where nothing changed', async () => {
    const same = await tthc(['diff', 'cu', 'cu', '--format', 'json'], folder)
    expect(JSON.parse(same.out)).toEqual({ changes: [], consequences: [] })
    const other = JSON.parse((await tthc(['diff', 'cu', 'moi', '--format', 'json'], folder)).out) as {
      changes: { changes: { kind: string; subject: { id: string }; facts: { fact: string }[] }[] }[]
      consequences: { kind: string; text: string }[]
    }
    const [process] = other.changes
    expect(process?.changes.find(({ subject }) => subject.id === 'lay-y-kien')?.kind).toBe('removed')
    expect(process?.changes.find(({ subject }) => subject.id === 'tham-dinh')?.facts.map(({ fact }) => fact)).toEqual([
      'by',
      'within',
      'does',
    ])
    expect(other.consequences.find(({ kind }) => kind === 'time')?.text).toBe(
      'giải quyết lâu nhất 12 → 08 ngày làm việc, trong thời hạn 15 ngày làm việc',
    )
  })
})

describe('the findings of a review', () => {
  it('are told as new where the change made them, and as gone where it mended them', async () => {
    putProcedures(join(folder, 'lau'), '03-vuot-thoi-han')
    const there = await tthc(['diff', 'cu', 'lau'], folder)
    expect(there.out).toMatch(/^ {2}! Đường dài nhất hết 16 ngày.* \[time-over-limit\]\.$/m)
    expect(there.out).toContain('1 điểm phải xem trước khi đồng ý')
    const back = await tthc(['diff', 'lau', 'cu'], folder)
    expect(back.out).toMatch(/^ {2}→ không còn phát hiện: Đường dài nhất hết 16 ngày.* \[time-over-limit\]\.$/m)
    expect(back.out).toContain('không phát sinh lỗi mới')
  })
})

describe('a file that cannot be read', () => {
  it('is named, and its process is not told as gone', async () => {
    putProcedures(join(folder, 'hong'))
    const file = 'procedures/mau/y-te/giay-phep-hoat-dong.ts'
    writeFileSync(join(folder, 'hong', file), 'export default defineProcess({ of: [')
    for (const format of ['text', 'markdown', 'html']) {
      const { out, err } = await tthc(['diff', 'cu', 'hong', '--format', format], folder)
      expect(out.replaceAll('\\', '')).toContain(`Chưa so sánh được ${file}: tệp chưa đọc được`)
      expect(out).not.toContain('bị bỏ')
      expect(out).not.toContain('Không có thay đổi nào')
      expect(err).toContain('lỗi đọc định nghĩa')
    }
    // What is really gone is told so.
    rmSync(join(folder, 'hong', file))
    expect((await tthc(['diff', 'cu', 'hong'], folder)).out).toContain('quy trình bị bỏ')
  })
})
