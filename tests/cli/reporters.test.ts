import { describe, expect, it } from 'vitest'
import { excerptLines } from '../../cli/reporters/excerpt.js'
import { reportGithub } from '../../cli/reporters/github.js'
import { reportGitlab } from '../../cli/reporters/gitlab.js'
import { reportJson } from '../../cli/reporters/json.js'
import { reportText } from '../../cli/reporters/text.js'
import { accepted, finding, report } from './sample-report.js'

const text = reportText(false)

describe('the text report', () => {
  it('shows a finding with its line, reason and mend', () => {
    const excerpt = { text: `    'xin-y-kien': { name: 'Lấy ý kiến' },`, length: 12 }
    expect(
      text(report(finding({ excerpt })))
        .split('\n')
        .slice(0, 8),
    ).toEqual([
      'lỗi[step-unreachable] procedures/tinh-mau/xay-dung/cap-phep.ts:14:5',
      '  Không có đường nào dẫn tới bước "Lấy ý kiến".',
      `14 │     'xin-y-kien': { name: 'Lấy ý kiến' },`,
      '   │     ^^^^^^^^^^^^',
      '  Vì sao: Hồ sơ không bao giờ tới bước này.',
      '  Cách sửa: Cho một bước khác chuyển tới "xin-y-kien", hoặc xóa bước này.',
      '  Xem: docs/rules/step-unreachable.md (hoặc: tthc explain step-unreachable)',
      '',
    ])
  })

  it('lists what was accepted with its reason, and counts it apart', () => {
    const shown = text(report(accepted))
    expect(shown).not.toContain('cảnh báo[')
    expect(shown).toContain('Phát hiện đã được chấp nhận (1):')
    expect(shown).toContain(
      'Lý do: Quyết định in như vậy; đã đề nghị đính chính. (Văn phòng UBND tỉnh; 12/TB-VP; đến hết ngày 31/12/2026)',
    )
    expect(shown).toContain('0 lỗi, 0 cảnh báo, 1 phát hiện đã được chấp nhận')
  })

  it('says per rule what was found, clean and undecided, and the rest in words', () => {
    const lines = text(report(finding())).trimEnd().split('\n')
    expect(lines.at(-3)).toMatch(/^total-mismatch +1 +1 +1$/)
    expect(lines.at(-1)).toBe(
      'Đã đọc 12 tệp: 3 quy trình, 4 trường hợp. Kết quả: 1 lỗi, 0 cảnh báo, 0 phát hiện đã được chấp nhận, ' +
        '2 lượt chưa kết luận được vì thiếu dữ kiện (1,2 giây).',
    )
  })

  it('counts the rules that have nothing to tell, line by line only those that have', () => {
    const { perRule, ...rest } = report()
    const quiet = [
      { rule: 'way-dead', finding: 0, clean: 5, undecided: 0 },
      { rule: 'rows-empty', finding: 0, clean: 0, undecided: 0 },
      { rule: 'schema', finding: 0, clean: 0, undecided: 0 },
    ]
    const shown = text({ ...rest, perRule: [...perRule, ...quiet] })
    expect(shown).toContain('\nQuy tắc khác: 1 đạt ở mọi chỗ đã xét, 2 không có gì để xét.\n')
    expect(shown).not.toContain('way-dead')
    expect(text({ ...rest, perRule: quiet })).not.toContain('chưa kết luận\n')
  })

  it('is coloured only when asked', () => {
    const escape = '\u001B['
    expect(text(report(finding()))).not.toContain(escape)
    expect(reportText(true)(report(finding()))).toContain(escape)
  })

  it('lets nothing in a definition reach the terminal as a command', () => {
    const hostile = 'x\u001B[2J\u202Ey\r\nlỗi[giả] a.ts:1:1'
    const shown = text(report(finding({ what: hostile, file: hostile, excerpt: { text: hostile, length: 3 } })))
    for (const sign of ['\u001B', '\r', '\u202E']) expect(shown).not.toContain(sign)
    expect(shown).not.toMatch(/^lỗi\[giả\]/m)
  })
})

describe('the excerpt', () => {
  it('puts the caret under the mark, whatever stands before it', () => {
    expect(excerptLines(7, 3, { text: '\t\tname: 1', length: 4 })).toEqual(['7 │ \t\tname: 1', '  │ \t\t^^^^'])
    const apart = `n: 'ý'`.normalize('NFD')
    expect(excerptLines(7, 4, { text: apart, length: 4 })[1]).toBe('  │    ^^^')
  })

  it('cuts a long line around the mark', () => {
    const [line, caret] = excerptLines(7, 301, { text: 'a'.repeat(300) + 'MARK' + 'b'.repeat(300), length: 4 })
    expect(line.length).toBeLessThan(130)
    expect(line.slice(caret.indexOf('^'), caret.lastIndexOf('^') + 1)).toBe('MARK')
  })
})

describe('the JSON report', () => {
  it('holds exactly the published keys', () => {
    const shown = JSON.parse(reportJson(report(finding({ excerpt: { text: 'x', length: 1 }, at: 'a' }), accepted))) as {
      summary: object
      diagnostics: object[]
    }
    expect(Object.keys(shown)).toEqual(['summary', 'diagnostics'])
    expect(Object.keys(shown.summary)).toEqual([
      'files',
      'procedures',
      'cases',
      'undecided',
      'errors',
      'warnings',
      'accepted',
      'milliseconds',
    ])
    const keys = ['rule', 'severity', 'procedure', 'file', 'line', 'column', 'path', 'what', 'why', 'fix']
    expect(shown.diagnostics.map((found) => Object.keys(found))).toEqual([keys, [...keys, 'accepted']])
  })
})

describe('the GitHub report', () => {
  it('is one escaped annotation a finding', () => {
    const hostile = finding({ what: '100%\n::error::giả', file: 'a,b:c.ts' })
    const lines = reportGithub(report(hostile, accepted)).split('\n')
    expect(lines[0]).toMatch(
      /^::error file=a%2Cb%3Ac\.ts,line=14,col=5,title=step-unreachable::100%25%0A::error::giả%0AVì sao/,
    )
    expect(lines[1]).toMatch(/^::notice .*Đã chấp nhận: /)
    expect(lines[2]).toMatch(/^Đã đọc 12 tệp/)
    expect(lines).toHaveLength(4)
  })
})

describe('the report for GitLab', () => {
  it('says of each finding its line, and tells two at one place apart', () => {
    const told = JSON.parse(reportGitlab(report(finding(), finding({ line: 20 }), accepted))) as Record<
      string,
      unknown
    >[]
    expect(told.map(({ severity, location }) => [severity, location])).toEqual([
      ['critical', { path: 'procedures/tinh-mau/xay-dung/cap-phep.ts', lines: { begin: 14 } }],
      ['critical', { path: 'procedures/tinh-mau/xay-dung/cap-phep.ts', lines: { begin: 20 } }],
      ['info', { path: 'procedures/tinh-mau/xay-dung/cap-phep.ts', lines: { begin: 14 } }],
    ])
    expect(new Set(told.map(({ fingerprint }) => fingerprint)).size).toBe(3)
    expect(told[2]?.['description']).toContain('Đã chấp nhận: Quyết định in như vậy')
  })
})
