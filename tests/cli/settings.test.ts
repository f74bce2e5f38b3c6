import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { tthc } from './tthc.js'

/* How grave a finding is stands in tthc.json. Two provinces have two processes of one code each: a warning by default. */

let folder: string
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tthc-settings-'))
  for (const [code, province] of [
    ['51', 'quang-ngai'],
    ['91', 'an-giang'],
  ] as const) {
    await tthc(['new', 'province', code, '--identifier', `H${code}`], folder)
    for (const name of ['Đăng ký khai sinh', 'Đăng ký lại khai sinh'])
      await tthc(['new', 'procedure', '1.001193', name, '--province', province, '--field', 'tu-phap'], folder)
  }
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** What the author must still fill in is switched off: it is not what is asked about. */
const unfinished = { 'actor-missing': 'off', 'time-missing': 'off' }

async function check(severity: object): Promise<{ code: number; err: string; found: string[] }> {
  writeFileSync(join(folder, 'tthc.json'), JSON.stringify({ severity }))
  const { code, out, err } = await tthc(['check', '--format', 'json'], folder)
  if (out === '') return { code, err, found: [] }
  const { diagnostics } = JSON.parse(out) as { diagnostics: { rule: string; severity: string; file: string }[] }
  const found = diagnostics.map(({ rule, severity, file }) => `${file.split('/')[1] ?? ''} ${rule} ${severity}`)
  return { code, err, found: [...new Set(found)].sort() }
}

describe('severity in tthc.json', () => {
  it('is as the rules say by default, and in "recommended"', async () => {
    const expected = ['an-giang code-shared warning', 'quang-ngai code-shared warning']
    expect(await check({ rules: unfinished })).toMatchObject({ code: 0, found: expected })
    expect(await check({ preset: 'recommended', rules: unfinished })).toMatchObject({ code: 0, found: expected })
  })

  it('makes every finding an error in "strict"', async () => {
    expect(await check({ preset: 'strict', rules: unfinished })).toMatchObject({
      code: 1,
      found: ['an-giang code-shared error', 'quang-ngai code-shared error'],
    })
  })

  it('lets one province set a rule apart, before the rule in general and before the preset', async () => {
    const provinces = { 'an-giang': { 'code-shared': 'off' } }
    expect(await check({ preset: 'strict', rules: unfinished, provinces })).toMatchObject({
      code: 1,
      found: ['quang-ngai code-shared error'],
    })
    expect(
      await check({
        rules: { ...unfinished, 'code-shared': 'off' },
        provinces: { 'quang-ngai': { 'code-shared': 'error' } },
      }),
    ).toMatchObject({ code: 1, found: ['quang-ngai code-shared error'] })
  })

  it('switches a rule off altogether', async () => {
    expect(await check({ rules: { ...unfinished, 'code-shared': 'off' } })).toMatchObject({ code: 0, found: [] })
  })

  it.each([
    [{ preset: 'nghiem' }, /"preset" \(recommended hoặc strict\)/],
    [{ rules: { 'code-share': 'off' } }, /Không có quy tắc "code-share".*code-shared/],
    [{ provinces: { 'an-giang': { schema: 'off' } } }, /"schema" bảo đảm cấu trúc.*không thể đặt thành "off"/],
    [{ rules: { 'code-shared': 'nhẹ' } }, /mỗi quy tắc có một mức: error, warning, off/],
  ])('says what is wrong with %j and checks nothing', async (severity, said) => {
    const { code, err, found } = await check(severity)
    expect({ code, found }).toEqual({ code: 2, found: [] })
    expect(err).toMatch(said)
  })
})
