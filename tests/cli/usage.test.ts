import { afterEach, describe, expect, it, vi } from 'vitest'
import { catalogue } from '../../cli/catalogue.js'
import { refusalOf } from '../../cli/system-fault.js'
import { faultInVietnamese } from '../../cli/vietnamese.js'
import { CommanderError, Command, Option, Argument } from 'commander'
import { tthc, type Outcome } from './tthc.js'

/** Words of commander that a user must never see. */
const english =
  /\b(?:error|default|choices|Usage|Options|Commands|Arguments):|\b(?:unknown|missing|invalid|display|too many|Did you mean)\b/i

describe('tthc --help', () => {
  it('is Vietnamese, names every command, and has examples', async () => {
    const { code, out, err } = await tthc(['--help'])
    expect(code).toBe(0)
    expect(err).toBe('')
    expect(out).toContain('Cách dùng: tthc [tùy chọn] [lệnh]')
    expect(out).toContain('Ví dụ:')
    for (const { summary, under, name } of catalogue)
      expect(out.replace(/\s+/g, ' ')).toContain(under === undefined ? summary : name)
    expect(out).not.toMatch(english)
  })

  it.each(catalogue.map(({ under, name }) => [...(under === undefined ? [] : [under]), name]))(
    'of a command is Vietnamese: %s %s',
    async (...words) => {
      const { code, out } = await tthc([...words.filter((word) => word !== undefined), '--help'])
      expect(code).toBe(0)
      expect(out).toContain(`Cách dùng: tthc ${words.filter((word) => word !== undefined).join(' ')}`)
      expect(out).not.toMatch(english)
      expect(out).toMatch(/Ví dụ:/)
    },
  )

  it('is the same by "help <command>"', async () => {
    expect((await tthc(['help', 'check'])).out).toBe((await tthc(['check', '--help'])).out)
  })

  it('comes, as a fault, where no command is named', async () => {
    const { code, out, err } = await tthc([])
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain('Cách dùng: tthc')
  })

  it('has the version of package.json', async () => {
    expect((await tthc(['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/)
  })
})

describe('wrong usage ends with 2 and says what to do', () => {
  it.each([
    [['chek'], 'tthc: Không có lệnh "chek". Có phải ý bạn là: check?\nXem cách dùng: tthc --help\n'],
    [
      ['check', '--fromat', 'json'],
      'tthc: Không có tùy chọn "--fromat". Có phải ý bạn là: --format?\nXem cách dùng: tthc check --help\n',
    ],
    [
      ['check', '--format'],
      'tthc: Tùy chọn "--format <dạng>" cần một giá trị đi kèm.\nXem cách dùng: tthc check --help\n',
    ],
    [
      ['check', '--format', 'xml'],
      'tthc: Giá trị "xml" của "--format <dạng>" không dùng được; chọn một trong: text, json, github, gitlab, sarif.\n' +
        'Xem cách dùng: tthc check --help\n',
    ],
    [['graph'], 'tthc: Thiếu tham số <thủ tục>.\nXem cách dùng: tthc graph --help\n'],
  ])('%j', async (args, said) => {
    const { code, out, err } = await tthc(args)
    expect({ code, out, err }).toEqual({ code: 2, out: '', err: said })
  })

  it('knows every fault that commander can report', () => {
    const fault = (build: (command: Command) => Command, ...args: string[]): string => {
      const command = build(new Command('x'))
        .exitOverride()
        .configureOutput({ outputError: () => undefined })
      try {
        command.parse(args, { from: 'user' })
      } catch (error) {
        if (error instanceof CommanderError) return faultInVietnamese(error)
      }
      throw new Error('no fault')
    }
    const faults = [
      fault((c) => c.argument('<mã>'), ...[]),
      fault((c) => c.option('--ra <thư mục>'), '--ra'),
      fault((c) => c.requiredOption('--ra <thư mục>')),
      fault((c) => c.addOption(new Option('--a').conflicts('b')).option('--b'), '--a', '--b'),
      fault((c) => c.option('--form'), '--from'),
      fault((c) => c.argument('[mã]').allowExcessArguments(false), '1', '2'),
      fault((c) => c.addArgument(new Argument('<loại>').choices(['a', 'b'])), 'c'),
      fault((c) => c.addOption(new Option('--l <loại>').choices(['a', 'b'])), '--l', 'c'),
    ]
    for (const said of faults) expect(said).not.toMatch(english)
  })
})

describe('what the file system refuses is not called a fault of the tool', () => {
  it.each([
    ['package.json/bang.md', /"[^"]*package\.json[^"]*": .*là tệp, không phải thư mục/],
    [`${'a'.repeat(300)}.md`, /tên hoặc đường dẫn quá dài/],
  ])('%s', async (to, said) => {
    const { code, err } = await tthc(['table', '2.000286', '--province', 'cao-bang', '--out', to])
    expect(code).toBe(2)
    expect(err).toMatch(said)
    expect(err).not.toContain('công cụ gặp lỗi')
  })

  it('a full disk is said although no file is named', () => {
    const full = Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' })
    expect(refusalOf(full)).toBe('Không ghi hay đọc được tệp: ổ đĩa đã đầy.')
    expect(refusalOf(new Error('x'))).toBeUndefined()
  })
})

describe('a fault of our own ends with 2', () => {
  afterEach(() => vi.restoreAllMocks())
  const broken = async (...args: string[]): Promise<Outcome> => {
    vi.spyOn(performance, 'now').mockImplementation(() => {
      throw new TypeError('đồng hồ hỏng')
    })
    return tthc(['check', ...args])
  }

  it('says so in a line, and how to report it', async () => {
    const { code, out, err } = await broken()
    expect([code, out]).toEqual([2, ''])
    expect(err).toBe(
      'tthc: công cụ gặp lỗi của chính nó, không phải do quy trình: đồng hồ hỏng\n' +
        'Chạy lại cùng lệnh với --debug rồi gửi toàn bộ phần in ra cho người quản trị kho mã (mục Issues của kho).\n',
    )
  })

  it('shows the stack with --debug', async () => {
    expect((await broken('--debug')).err).toMatch(/TypeError: đồng hồ hỏng\n\s+at /)
  })
})
