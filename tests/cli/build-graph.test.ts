import { describe, expect, test } from 'vitest'
import { home } from '../../cli/home.js'
import { tthc } from './tthc.js'

const graph = (...args: string[]) => tthc(['graph', ...args, '--as-of', '2026-01-01'], home)

describe('tthc graph prints one diagram and nothing else', () => {
  test('by code: the flowchart', async () => {
    const { code, out, err } = await graph('2.000286')
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toMatch(/^---\ntitle: "Tiếp nhận đối tượng bảo trợ xã hội/)
    expect(out).toContain('\nflowchart TB\n')
    expect(out).toContain('Cấp xã')
  })

  test('by name: the state diagram, with and without the exceptions of the law', async () => {
    const plain = await graph('tiep-nhan-doi-tuong-bao-tro-xa-hoi', '--kind', 'state')
    const whole = await graph('tiep-nhan-doi-tuong-bao-tro-xa-hoi', '--kind', 'state', '--policy')
    expect(plain.out).toContain('\nstateDiagram-v2\n')
    expect(plain.out).not.toContain('Rút hồ sơ')
    expect(whole.out).toContain('Rút hồ sơ')
  })

  test('of several the caller chooses by id', async () => {
    const several = await graph('1.013932')
    expect(several).toMatchObject({ code: 2, out: '' })
    const [, id] = /tthc graph '([^']+)'/.exec(several.err) ?? []
    expect(id).toMatch(/#/)
    expect(await graph(id ?? '')).toMatchObject({ code: 0 })
  })

  test('a proposal is drawn, and says so', async () => {
    const { code, out } = await graph('1.001193')
    expect(code).toBe(0)
    expect(out).toMatch(/^---\ntitle: "\[ĐỀ XUẤT, chưa có hiệu lực/)
  })

  test('an unknown code is wrong usage', async () => {
    expect(await graph('9.999999')).toMatchObject({ code: 2, out: '' })
    expect((await graph('9.999999')).err).toContain('"9.999999"')
  })
})
