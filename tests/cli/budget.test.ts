import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import mermaid from 'mermaid'
import { describe, expect, it } from 'vitest'
import { toGantt } from '../../generators/mermaid/gantt.js'
import { NO_TIME } from '../../machines/model/duration.js'
import { provinceId } from '../bench/corpus/definition.js'
import { provinceFiles } from '../bench/corpus/province.js'
import { tthc } from './tthc.js'

const folder = fileURLToPath(new URL('../..', import.meta.url))
const budget = (...args: string[]) => tthc(['budget', ...args], folder)
const chartOf = (page: string): string => /```mermaid\n([\s\S]*?)```/.exec(page)?.[1] ?? ''

describe('tthc budget', () => {
  it('proves the procedure of two levels, step by step', async () => {
    const { code, out } = await budget('2.000286', '--received', '2025-12-01T08:00')
    expect(code).toBe(0)
    expect(out).toContain(
      '| 25 ngày làm việc | quyết định ban hành | 25 ngày làm việc | 0 ngày làm việc | đúng hạn trên mọi đường |',
    )
    expect(out).toContain('| Bước 3 | Thẩm định, xử lý hồ sơ | Công chức Văn hoá - Xã hội | 06 ngày làm việc |')
    expect(out).toContain('| sau 24,5 ngày làm việc |')
    expect(out).toContain('theo quy định chung: chỉ đúng khi không lần nào bị trả lại.')
    expect(out).toContain('Hồ sơ nhận lúc 08 giờ 00 phút ngày 01/12/2025')
    // 20 working days to 29/12, then 30 and 31/12, 5, 6 and 7/1: the first two days of 2026 are off.
    expect(out).toContain('hẹn trả 08 giờ 00 phút ngày 07/01/2026')
  })

  it('draws the longest way, the whole of it, to scale', async () => {
    const chart = chartOf((await budget('2.000286')).out)
    const bars = [...chart.matchAll(/:(?:milestone, )?2000-01-\d\d \d\d:\d\d, (\d+)m$/gm)].map(([, minutes]) =>
      Number(minutes),
    )
    expect(bars).toHaveLength(15)
    expect(bars.reduce((sum, minutes) => sum + minutes, 0)).toBe(25 * 1440)
    expect(await mermaid.parse(chart)).toMatchObject({ diagramType: 'gantt' })
  })

  it('shows what is exceeded and for which outcome', async () => {
    const { code, out } = await budget('2.002760')
    expect(code).toBe(0)
    expect(out).toContain(
      '| 10 ngày khi "đầy đủ thông tin" | dữ liệu quốc gia về thủ tục | 12 ngày | thiếu 02 ngày | QUÁ HẠN |',
    )
  })

  it('says what it assumes of returns, and of a time that rows share', async () => {
    const { out } = await budget('1.012644')
    expect(out).toContain('bao nhiêu cũng được')
    expect(out).toContain('Giả định: việc làm lại khi bị trả lại nằm trong thời gian đã ghi của các bước.')
    expect(out).toContain('07 ngày, chung nhiều bước')
  })

  it('heads the proof of each way of filing with words', async () => {
    const own = mkdtempSync(join(tmpdir(), 'tthc-budget-'))
    for (const { path, text } of provinceFiles()) {
      mkdirSync(dirname(join(own, path)), { recursive: true })
      writeFileSync(join(own, path), text)
    }
    await tthc(['new', 'procedure', '1.001193', 'Đăng ký khai sinh', '--field', 'ho-tich'], own)
    const file = join(own, `procedures/${provinceId}/ho-tich/dang-ky-khai-sinh.ts`)
    const online = "does: 'review', only: { channel: ['online'] }"
    writeFileSync(file, readFileSync(file, 'utf8').replace("does: 'review'", online))
    const { out } = await tthc(['budget', '1.001193'], own)
    rmSync(own, { recursive: true })
    expect(out.match(/^## .*/gm)).toEqual(['## Nộp trực tiếp hoặc bưu chính', '## Nộp trực tuyến'])
  })

  it('says why no day can be named', async () => {
    const { out } = await budget('2.000286', '--received', '2024-01-02T08:00')
    expect(out).toContain('chưa hẹn được ngày, vì lịch nghỉ của năm cần tính chưa được nạp')
  })

  it('refuses what it does not know', async () => {
    expect((await budget('9.999999')).code).toBe(2)
    expect((await budget('2.000286', '--received', '2026-02-30T08:00')).code).toBe(2)
    expect((await budget('2.000286', '--province', 'khong-co')).code).toBe(2)
  })
})

it('a name that Mermaid would read as syntax stays text', async () => {
  for (const title of [
    'a: 2000-01-01, 5d',
    'section x',
    '%%{init}%%',
    'title; b # c',
    'dateFormat YYYY',
    'done :',
    '',
  ]) {
    const chart = toGantt(title, [{ title, who: title, starts: NO_TIME, spends: NO_TIME, isUnknown: true }])
    expect(await mermaid.parse(chart)).toMatchObject({ diagramType: 'gantt' })
    expect(chart.split('\n').filter((line) => line.includes(':crit') || line.includes(':milestone'))).toHaveLength(1)
  }
})
