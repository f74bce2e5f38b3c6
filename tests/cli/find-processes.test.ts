import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { tthc } from './tthc.js'

const home = fileURLToPath(new URL('../..', import.meta.url))
const NAME = 'cao-bang/tiep-nhan-doi-tuong-bao-tro-xa-hoi'

describe('a process is named alike on every command', () => {
  it.each(['graph', 'table', 'budget', 'history'])('%s takes the name with its province', async (command) => {
    expect(await tthc([command, NAME], home)).toMatchObject({ code: 0, err: '' })
  })

  it.each(['graph', 'table', 'budget', 'history', 'decide', 'forms'])('%s says where names are', async (command) => {
    const { code, err } = await tthc([command, '9.999999'], home)
    expect(code).toBe(2)
    expect(err).toContain('Không có quy trình nào ứng với "9.999999". Dùng mã thủ tục (2.000286)')
    expect(err).toContain('dist/<tỉnh>/index.md')
  })

  it.each(['table', 'budget', 'decide', 'forms'])('%s names the provinces that have it', async (command) => {
    const { code, err } = await tthc([command, '2.000286', '--province', 'ha-noi'], home)
    expect(code).toBe(2)
    expect(err).toContain('Tỉnh "ha-noi" không có quy trình riêng ứng với "2.000286"; có ở: cao-bang')
    expect((await tthc([command, '2.000286', '--province', 'khong-co'], home)).err).toContain(
      'Không có tỉnh "khong-co"',
    )
  })
})
