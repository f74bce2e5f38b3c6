import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { findingsText } from '../../cli/reporters/text.js'
import type { Diagnostic } from '../../machines/check/diagnostic.js'

interface Pattern {
  regexp: string
  file?: number
  line?: number
  column?: number
  code?: number
  message?: number
}
interface Tasks {
  tasks: { command: string; problemMatcher: { severity: string; pattern: Pattern[] }[] }[]
}
const { tasks } = JSON.parse(readFileSync(new URL('../../.vscode/tasks.json', import.meta.url), 'utf8')) as Tasks
const finding = (severity: Diagnostic['severity']): Diagnostic => ({
  rule: 'time-over-limit',
  severity,
  procedure: 'mau/x@2025-10-01',
  file: 'procedures/mau/y-te/x.ts',
  line: 12,
  column: 5,
  path: '',
  what: 'Quá thời hạn.',
  why: 'Vì thế.',
  fix: 'Sửa đi.',
})

describe('the problem matcher of the editor', () => {
  const matchers = tasks.flatMap(({ problemMatcher }) => problemMatcher)

  it.each(['error', 'warning'] as const)('finds the place, the rule and the words of an %s', (severity) => {
    const [head = '', message = ''] = findingsText([finding(severity)], false).split('\n')
    const fitting = matchers.filter(({ pattern: [first] }) => new RegExp(first?.regexp ?? '').test(head))
    expect(fitting.map((one) => one.severity)).toEqual([severity, severity])
    for (const { pattern } of fitting) {
      const [first, second] = pattern
      const place = new RegExp(first?.regexp ?? '').exec(head)
      expect([first?.code, first?.file, first?.line, first?.column].map((at) => place?.[at ?? 0])).toEqual([
        'time-over-limit',
        'procedures/mau/y-te/x.ts',
        '12',
        '5',
      ])
      expect(new RegExp(second?.regexp ?? '').exec(message)?.[second?.message ?? 0]).toBe('Quá thời hạn.')
    }
  })
})
