import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadCorpus } from '../../cli/load.js'
import { knownValues } from '../../generators/forms/known-values.js'
import { printTime } from '../../machines/model/duration.js'
import { readDocx } from '../../generators/import/docx/read-docx.js'
import { tthc } from '../cli/tthc.js'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tthc-bieu-mau-'))
})
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

async function formsOf(day: string): Promise<Map<string, string>> {
  const out = join(folder, day)
  const { code, err } = await tthc(['forms', 'cao-bang/dang-ky-khai-sinh', '--as-of', day, '--out', out])
  expect({ code, err }).toEqual({ code: 0, err: '' })
  const files = readdirSync(out, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.docx'))
    .sort()
  return new Map(files.map((file) => [file.replace(/^.*mau-(\d\d).*$/, '$1'), textOf(join(out, file))]))
}

const textOf = (file: string): string =>
  readDocx(readFileSync(file))
    .blocks.flatMap((block) =>
      block.kind === 'line' ? [block.text] : block.rows.flatMap(({ cells }) => cells.map(({ text }) => text)),
    )
    .join('\n')

describe('tthc forms', () => {
  it('writes the seven forms of TT 03/2025 from 15/9/2025, the six of TT 01/2018 before', async () => {
    const now = await formsOf('2026-01-05')
    expect([...now.keys()]).toEqual(['01', '02', '03', '04', '05', '06', '07'])
    expect(now.get('05')).toContain('THÔNG BÁO DỪNG GIẢI QUYẾT HỒ SƠ')
    expect(now.get('06')).toContain('Thông tư số 03/2025/TT-VPCP')
    const before = await formsOf('2025-09-14')
    expect([...before.keys()]).toEqual(['01', '02', '03', '04', '05', '06'])
    expect(before.get('05')).toContain('PHIẾU KIỂM SOÁT QUÁ TRÌNH')
    expect(before.get('01')).toContain('Thông tư số 01/2018/TT-VPCP')
  })

  it('form 01 has every field that the circular asks for, with what the procedure says', async () => {
    const form = (await formsOf('2026-01-06')).get('01') ?? ''
    const fields = [
      'Mã hồ sơ: H14-………-………',
      'Bộ phận tiếp nhận và trả kết quả: Bộ phận',
      '(người nộp): …',
      'Địa chỉ: …',
      'Số điện thoại: …',
      'Thư điện tử: …',
      'Giấy tờ tùy thân (loại, số): …',
      'Nội dung yêu cầu giải quyết: Thủ tục đăng ký khai sinh (1.001193)',
      'Chủ hồ sơ: …',
      'Phí, lệ phí: Miễn phí',
      'Hình thức thu phí, lệ phí: [   ] Tiền mặt',
      'Bản chính',
      'Bản sao chứng thực',
      'Bản photo',
      'Tờ khai đăng ký khai sinh',
      'Giấy chứng sinh',
      'Số bộ hồ sơ: …',
      'Thời gian giải quyết theo quy định: ',
      'Thời điểm nhận hồ sơ: …',
      'Thời điểm trả kết quả: …',
      'Nơi nhận kết quả: ',
      'Người nộp hồ sơ',
      'Người tiếp nhận hồ sơ',
    ]
    expect(fields.filter((field) => !form.includes(field))).toEqual([])
  })

  it('the limit of each case stands by its title, one limit of all cases alone', () => {
    const { corpus } = loadCorpus(['procedures'])
    const withCases = corpus.processes.filter(({ value }) => value.cases !== undefined)
    let several = 0
    for (const { value, id } of withCases) {
      const province = corpus.provinces.get(value.province)?.value
      const limit = province && knownValues(value, province).limit
      const totals = (value.cases ?? []).flatMap(({ title, total }) =>
        total === undefined ? [] : [{ title, time: printTime(total) }],
      )
      const different = new Set(totals.map(({ time }) => time)).size > 1
      if (different) several++
      for (const { title, time } of totals) expect(limit, id).toContain(different ? `${title}: ${time}` : time)
    }
    expect(several).toBeGreaterThan(0)
  })

  it('form 06 lists the steps of the process, and the forms carry a code to scan', async () => {
    const form = (await formsOf('2026-01-07')).get('06') ?? ''
    expect(form).toContain('Bước 1')
    const out = join(folder, '2026-01-07')
    const [first = ''] = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.docx'),
    )
    const media = Object.keys(unzipSync(readFileSync(join(out, first)))).filter((name) =>
      name.startsWith('word/media/'),
    )
    expect(media).toHaveLength(1)
  })

  it('are the same bytes for the same procedure', async () => {
    await formsOf('2026-01-08')
    await formsOf('2026-01-09')
    const bytes = (day: string): Buffer[] =>
      readdirSync(join(folder, day), { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.docx'))
        .sort()
        .map((file) => readFileSync(join(folder, day, file)))
    expect(Buffer.concat(bytes('2026-01-09')).equals(Buffer.concat(bytes('2026-01-08')))).toBe(true)
  })
})
