import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { markdownForTerminal } from '../../cli/markdown-for-terminal.js'
import { rules } from '../../machines/check/registry.js'
import { registrySource } from '../../machines/check/registry-source.js'
import { tthc } from '../cli/tthc.js'

describe('tthc explain', () => {
  test('prints the page of a rule, without marks of Markdown', async () => {
    const { code, out } = await tthc(['explain', 'step-unreachable'])
    expect(code).toBe(0)
    expect(out).toMatch(/^step-unreachable: /)
    expect(out).toContain("    { id: 'ky', name: 'Ký giấy'")
    expect(out).not.toMatch(/^#|```/m)
  })

  test('knows every rule', async () => {
    for (const { id, title } of rules) expect((await tthc(['explain', id])).out).toContain(`${id}: ${title}`)
  })

  test('suggests the rule that was meant', async () => {
    const { code, err } = await tthc(['explain', 'step-unreachble'])
    expect(code).toBe(2)
    expect(err).toContain("Có phải ý bạn là 'step-unreachable'?")
  })

  test('sets headings and code off where there are colours', () => {
    const page = '# Tên\n\nLời `mã` và **đậm**, [trang](a.md).\n\n```ts\nconst a = 1\n```\n'
    expect(markdownForTerminal(page, false)).toBe('Tên\n\nLời mã và đậm, trang (a.md).\n\n    const a = 1\n')
    expect(markdownForTerminal(page, true)).toContain('\u001B[1mTên')
  })
})

describe('tthc new rule', () => {
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'tthc-new-rule-'))
    mkdirSync(join(folder, 'machines/check/rules'), { recursive: true })
    writeFileSync(join(folder, 'machines/check/rules/a-b.ts'), '')
  })
  afterEach(() => rmSync(folder, { recursive: true }))
  const read = (path: string): string => readFileSync(join(folder, path), 'utf8')

  test('makes the rule, its page and its fixtures, and writes the registry anew', async () => {
    const { code, out } = await tthc(
      ['new', 'rule', 'paper-unsigned', '--title', "Giấy 'này' chưa ký", '--kind', 'legal'],
      folder,
    )
    expect(code).toBe(0)
    expect(out).toContain('machines/check/rules/paper-unsigned.ts')
    expect(read('machines/check/registry.ts')).toBe(registrySource(['a-b', 'paper-unsigned']))
    expect(read('machines/check/rules/paper-unsigned.ts')).toContain("title: 'Giấy \\'này\\' chưa ký'")
    expect(read('machines/check/rules/paper-unsigned.ts')).toContain("kind: 'legal'")
    expect(read('docs/rules/paper-unsigned.md')).toContain('## Căn cứ')
    expect(readdirSync(join(folder, 'tests/rules/paper-unsigned')).sort()).toEqual([
      'invalid-sai.ts',
      'invalid-sai.txt',
      'valid-du.ts',
    ])
  })

  test('never writes over a rule that stands', async () => {
    const { code, err } = await tthc(['new', 'rule', 'a-b', '--title', 'Sai'], folder)
    expect([code, err]).toEqual([2, expect.stringContaining('machines/check/rules/a-b.ts')])
    expect(read('machines/check/rules/a-b.ts')).toBe('')
  })

  test.each(['Paper', '../x-y', 'paper', 'paper_unsigned'])('refuses the name %s', async (name) => {
    expect((await tthc(['new', 'rule', name, '--title', 'Sai'], folder)).code).toBe(2)
  })

  test('says where it must be called', async () => {
    const { code, err } = await tthc(['new', 'rule', 'paper-unsigned', '--title', 'Sai'], tmpdir())
    expect([code, err]).toEqual([2, expect.stringContaining('thư mục gốc')])
  })
})
