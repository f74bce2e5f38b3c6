import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'

interface Step {
  name?: string
  uses?: string
  run?: string
  with?: Record<string, unknown>
  'working-directory'?: string
}
interface Workflow {
  on: { pull_request_target?: unknown; pull_request?: unknown }
  permissions: Record<string, string>
  jobs: Record<string, { steps: Step[] }>
}
const text = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')
const github = parse(text('docs/ci/github-actions.yml')) as Workflow
const steps = Object.values(github.jobs).flatMap((job) => job.steps)
const runs = steps.flatMap((step) =>
  (step.run ?? '').split('\n').map((line) => ({ line: line.trim(), folder: step['working-directory'] })),
)

describe('the workflow for GitHub', () => {
  it('runs the file and the tool of the base branch, with no right to write code', () => {
    expect(Object.keys(github.on)).toEqual(['pull_request_target'])
    expect(github.permissions).toEqual({ contents: 'read', 'pull-requests': 'write' })
  })

  it('executes nothing of the fork: no install, no script, no action from it', () => {
    const tools = runs.filter(({ line }) => /\b(npm|npx|yarn|pnpm|node|sh|bash|\.\/)/.test(line))
    expect(tools.length).toBeGreaterThan(3)
    for (const { line, folder } of tools) {
      if (/\bnpm\b/.test(line)) expect([line, folder]).toEqual(['npm ci', 'base'])
      else expect(line).toMatch(/\bnode "(\.\.\/)?\$TTHC_HOME\/lib\/cli\/main\.js" (check|diff|build)\b/)
    }
    for (const { uses } of steps) if (uses !== undefined) expect(uses).toMatch(/^actions\/[\w-]+@v\d+$/)
  })

  it('keeps no credentials where strangers’ files lie, and splices nothing of a request into a shell', () => {
    const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout') === true)
    expect(checkouts.map((step) => [step.with?.['path'], step.with?.['persist-credentials']])).toEqual([
      ['base', false],
      ['fork', false],
    ])
    for (const { run, with: given } of steps) {
      expect(run ?? '').not.toContain('${{')
      const script = given?.['script']
      if (typeof script === 'string') expect(script).not.toContain('${{')
    }
  })

  it('checks, says what changed in one comment that is updated in place, builds and attaches', () => {
    const all = runs.map(({ line }) => line).join('\n')
    for (const words of [
      'check --format github',
      'check --format sarif',
      'diff base fork --format markdown',
      'build --out',
    ])
      expect(all).toContain(words)
    const script = String(steps.find(({ uses }) => uses?.startsWith('actions/github-script'))?.with?.['script'])
    expect(script).toContain('updateComment')
    expect(script).toContain('createComment')
    expect(steps.some(({ uses }) => uses?.startsWith('actions/upload-artifact'))).toBe(true)
  })
})
