import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { putBase, putHostileDefinitions, putHostileFork, SECRET, type Stakes } from './hostile-fork.js'
import { askedOf, runScript, type Ran } from './run-steps.js'

/*
 * The workflow of docs/ci, run step by step as a runner does, on a pull request whose author is hostile. Checking out and
 * installing are done by hand (`base/` and `fork/`); `npm` is a stand-in that notes where it was called.
 */

interface Step {
  name?: string
  uses?: string
  run?: string
  if?: string
  with?: Record<string, unknown>
  'working-directory'?: string
}
const workflow = parse(
  readFileSync(fileURLToPath(new URL('../../docs/ci/github-actions.yml', import.meta.url)), 'utf8'),
) as { env: Record<string, string>; jobs: Record<string, { steps: Step[] }> }
const steps = Object.values(workflow.jobs).flatMap((job) => job.steps)

let workspace = ''
let outside = ''
let stakes: Stakes
beforeEach(() => {
  workspace = mkdtempSync(join(tmpdir(), 'tthc-github-'))
  outside = mkdtempSync(join(tmpdir(), 'tthc-outside-'))
  stakes = { canary: join(outside, 'canary'), secret: join(outside, 'secret/bi-mat.ts') }
  for (const folder of ['canary', 'secret', 'tools']) mkdirSync(join(outside, folder))
  writeFileSync(stakes.secret, `export const matKhau = '${SECRET}'\n`)
  putBase(join(workspace, 'base'))
})
afterEach(() => {
  for (const folder of [workspace, outside]) rmSync(folder, { recursive: true, force: true })
})

/** Runs the steps that are shell scripts; after a failure only those that always run. */
async function runJob(): Promise<{ failed: string | undefined; ran: Map<string, Ran> }> {
  let failed: string | undefined
  const ran = new Map<string, Ran>()
  for (const step of steps) {
    if (step.run === undefined || (failed !== undefined && step.if !== 'always()')) continue
    const folder = join(workspace, step['working-directory'] ?? '.')
    const env = { GITHUB_WORKSPACE: workspace, ...workflow.env }
    const result = await runScript(step.run, folder, env, join(outside, 'tools'))
    ran.set(step.name ?? step.run, result)
    if (result.code !== 0) failed ??= step.name
  }
  return { failed, ran }
}

const produced = (name: string): string => readFileSync(join(workspace, name), 'utf8')
const expectUntouched = (): void => {
  expect(readdirSync(stakes.canary)).toEqual([])
  expect(askedOf(join(outside, 'tools'))).toEqual([`${join(workspace, 'base')}: npm ci`])
}

describe('the GitHub workflow on a hostile fork', () => {
  it('reads its definitions, judges them by the base branch, and runs nothing of it', async () => {
    putHostileFork(join(workspace, 'fork'), stakes, '03-vuot-thoi-han')
    putHostileDefinitions(join(workspace, 'fork'), stakes)
    const { failed, ran } = await runJob()
    expectUntouched()
    // Its own settings, in which this rule is off, do not count.
    expect(failed).toBe('Kiểm tra, ghi chú đúng dòng')
    const checked = ran.get('Kiểm tra, ghi chú đúng dòng')?.out ?? ''
    const line = lineOf(join(workspace, 'fork/procedures/mau/y-te/giay-phep-hoat-dong.ts'), 'of: [thuTuc]')
    expect(checked).toContain(
      `::error file=procedures/mau/y-te/giay-phep-hoat-dong.ts,line=${line},col=8,title=time-over-limit::`,
    )
    for (const file of ['chay-khi-nap', 'goi-ngay', 'nap-dong', 'lay-gia-tri', 'bieu-thuc', 'nap-goi', 'lien-ket'])
      expect(checked).toMatch(new RegExp(`^::error file=procedures/mau/y-te/${file}\\.ts,line=\\d+,.*title=read-`, 'm'))
    // A name with a line end in it starts no command of its own.
    expect(checked).not.toMatch(/^::set-output/m)
    expect(checked).not.toMatch(/^::error file=a\.ts/m)

    const sarif = JSON.parse(produced('findings.sarif')) as { runs: { results: { ruleId: string }[] }[] }
    expect(sarif.runs[0]?.results.map(({ ruleId }) => ruleId)).toContain('time-over-limit')
    const comment = produced('diff.md')
    expect(comment).toContain('- Bước 3 _Thẩm định hồ sơ_: thời hạn 05 → 09 ngày làm việc.')
    expect(comment).toContain('**Phải xem:**')
    expect(comment).not.toMatch(/^\/merge|@all|<script|(?<!\\)\]\(javascript/m)
    for (const text of [checked, comment, produced('findings.sarif')]) expect(text).not.toContain(SECRET)
    expect(existsSync(join(workspace, 'cau-hinh'))).toBe(false)
  })

  it('builds the configuration of a sound one, still without running anything of it', async () => {
    putHostileFork(join(workspace, 'fork'), stakes, '01-rut-ngan-doi-nguoi-bo-buoc')
    for (const link of ['lien-ket', 'y-te/lien-ket.ts']) rmSync(join(workspace, 'fork/procedures/mau', link))
    const { failed } = await runJob()
    expect(failed).toBe(undefined)
    expectUntouched()
    const built = readdirSync(join(workspace, 'cau-hinh'), { recursive: true, encoding: 'utf8' })
    expect(built).toContain('manifest.json')
    expect(built.filter((name) => name.endsWith('.json')).length).toBeGreaterThan(1)
    const attach = steps.find(({ uses }) => uses?.startsWith('actions/upload-artifact'))
    const attached = String(attach?.with?.['path']).trim().split('\n')
    expect(attached).toEqual(['cau-hinh', 'findings.sarif', 'diff.md'])
    for (const path of attached) expect(existsSync(join(workspace, path))).toBe(true)
  })

  it('refuses a folder of definitions that is itself a link', async () => {
    putHostileFork(join(workspace, 'fork'), stakes, '02-doi-nguoi-ky')
    rmSync(join(workspace, 'fork/procedures'), { recursive: true })
    await runScript(`ln -s ${join(outside, 'secret')} fork/procedures`, workspace, {}, join(outside, 'tools'))
    expect((await runJob()).failed).toBe('Theo thiết lập của nhánh chính')
  })
})

describe('the comment', () => {
  interface Comment {
    id: number
    user: { type: string }
    body: string
  }
  it('is one, updated in place; a comment of a person that copies our mark is left alone', async () => {
    const script = String(steps.find(({ uses }) => uses?.startsWith('actions/github-script'))?.with?.['script'])
    const comments: Comment[] = [{ id: 1, user: { type: 'User' }, body: '<!-- tthc-diff -->\nGiả' }]
    const issues = {
      listComments: 'listComments',
      updateComment({ comment_id, body }: { comment_id: number; body: string }) {
        const old = comments.find(({ id }) => id === comment_id)
        if (old !== undefined) old.body = body
      },
      createComment: ({ issue_number, body }: { issue_number: number; body: string }) =>
        comments.push({ id: comments.length + 1, user: { type: 'Bot' }, body: `${body}#${issue_number}` }),
    }
    const github = { rest: { issues }, paginate: () => comments }
    const context = { repo: { owner: 'tinh', repo: 'quy-trinh' }, payload: { pull_request: { number: 7 } } }
    const asynchronous = Object.getPrototypeOf(async () => await Promise.resolve()) as {
      constructor: FunctionConstructor
    }
    const run = asynchronous.constructor('require', 'github', 'context', script) as (
      ...given: unknown[]
    ) => Promise<void>
    const before = process.cwd()
    process.chdir(workspace)
    try {
      for (const words of ['lần một', 'lần hai']) {
        writeFileSync('diff.md', words)
        await run(createRequire(import.meta.url), github, context)
      }
    } finally {
      process.chdir(before)
    }
    expect(comments.map(({ body }) => body)).toEqual(['<!-- tthc-diff -->\nGiả', '<!-- tthc-diff -->\nlần hai'])
  })
})

const lineOf = (file: string, words: string): number =>
  readFileSync(file, 'utf8')
    .split('\n')
    .findIndex((line) => line.includes(words)) + 1
