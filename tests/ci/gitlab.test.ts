import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { putBase, putHostileDefinitions, putHostileFork, SECRET, type Stakes } from './hostile-fork.js'
import { askedOf, runScript, type Ran } from './run-steps.js'

/*
 * The pipeline of docs/ci, run by a shell in a clone of a real repository whose merge request 7 comes from a hostile fork;
 * the notes of the merge request are kept by a server of our own.
 */

const pipeline = parse(
  readFileSync(fileURLToPath(new URL('../../docs/ci/gitlab-ci.yml', import.meta.url)), 'utf8'),
) as {
  'quy-trinh': {
    rules: { if: string }[]
    variables: Record<string, string>
    script: string[]
    artifacts: { when: string; paths: string[]; reports: Record<string, string> }
  }
}
const job = pipeline['quy-trinh']

interface Note {
  id: number
  author: { id: number }
  body: string
}
const notes: Note[] = Array.from({ length: 120 }, (_, id) => ({
  id,
  author: { id: 1 },
  body: '<!-- tthc-diff --> giả',
}))
const asked: string[] = []
let server: Server
let folder = ''
let stakes: Stakes
const git = (cwd: string, ...args: string[]): void =>
  void execFileSync('git', ['-c', 'user.name=Thử', '-c', 'user.email=thu@example.vn', ...args], { cwd, stdio: 'pipe' })

beforeAll(async () => {
  server = createServer((request, response) => {
    const url = new URL(request.url ?? '', 'http://localhost')
    asked.push(`${request.method} ${url.pathname}`)
    let text = ''
    request.on('data', (piece: Buffer) => (text += piece.toString('utf8')))
    request.on('end', () => {
      if (request.headers['private-token'] !== 'the-cua-tinh') return response.writeHead(401).end('{}')
      const { body = '' } = text === '' ? {} : (JSON.parse(text) as { body?: string })
      const page = Number(url.searchParams.get('page') ?? 1)
      let answer: unknown = { id: 99 }
      if (request.method === 'POST') notes.push({ id: 500, author: { id: 99 }, body })
      else if (request.method === 'PUT')
        for (const note of notes) if (url.pathname.endsWith(`/${note.id}`)) note.body = body
      if (request.method === 'GET' && url.pathname.endsWith('/notes'))
        answer = notes.slice((page - 1) * 100, page * 100)
      response.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify(answer))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))

  folder = mkdtempSync(join(tmpdir(), 'tthc-gitlab-'))
  stakes = { canary: join(folder, 'canary'), secret: join(folder, 'secret/bi-mat.ts') }
  for (const name of ['canary', 'secret', 'tools', 'origin']) mkdirSync(join(folder, name))
  writeFileSync(stakes.secret, `export const matKhau = '${SECRET}'\n`)
  const origin = join(folder, 'origin')
  git(origin, 'init', '--quiet', '--initial-branch=main')
  putBase(origin)
  git(origin, 'add', '-A')
  git(origin, 'commit', '--quiet', '-m', 'Bản đầu')
  git(origin, 'switch', '--quiet', '-c', 'de-nghi')
  putHostileFork(origin, stakes, '03-vuot-thoi-han')
  putHostileDefinitions(origin, stakes)
  git(origin, 'add', '-A', '-f')
  git(origin, 'commit', '--quiet', '-m', 'Đề nghị')
  git(origin, 'update-ref', 'refs/merge-requests/7/head', 'HEAD')
  git(origin, 'switch', '--quiet', 'main')
  git(origin, 'branch', '--quiet', '-D', 'de-nghi')
  git(folder, 'clone', '--quiet', origin, 'project')
})
afterAll(() => {
  server.close()
  rmSync(folder, { recursive: true, force: true })
})

const project = (): string => join(folder, 'project')
const run = (more: Record<string, string> = {}): Promise<Ran> =>
  runScript(
    job.script.join('\n'),
    project(),
    {
      CI_PROJECT_DIR: project(),
      CI_DEFAULT_BRANCH: 'main',
      CI_API_V4_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/v4`,
      CI_PROJECT_ID: '12',
      TTHC_TOKEN: 'the-cua-tinh',
      TTHC_MR: '7',
      TMPDIR: folder,
      ...job.variables,
      ...more,
    },
    join(folder, 'tools'),
  )
const produced = (name: string): string => readFileSync(join(project(), name), 'utf8')

describe('the GitLab pipeline on a hostile fork', () => {
  it('reads its definitions with the tool of the main branch, and runs nothing of it', async () => {
    const { code, out } = await run()
    expect(code).toBe(1)
    expect(out).toContain('[time-over-limit] procedures/mau/y-te/giay-phep-hoat-dong.ts')
    expect(readdirSync(stakes.canary)).toEqual([])
    const installs = askedOf(join(folder, 'tools'))
    expect(installs).toHaveLength(1)
    expect(installs[0]).toMatch(/\/base: npm ci$/)
    for (const text of [out, produced('diff.md'), produced('findings.sarif')]) expect(text).not.toContain(SECRET)
  })

  it('annotates the lines', () => {
    const report = JSON.parse(produced(job.artifacts.reports['codequality'] ?? '')) as {
      check_name: string
      severity: string
      fingerprint: string
      location: { path: string; lines: { begin: number } }
    }[]
    const over = report.find(({ check_name }) => check_name === 'time-over-limit')
    expect(over?.location).toEqual({ path: 'procedures/mau/y-te/giay-phep-hoat-dong.ts', lines: { begin: 15 } })
    expect(over?.severity).toBe('critical')
    expect(new Set(report.map(({ fingerprint }) => fingerprint)).size).toBe(report.length)
  })

  it('shows one note, which a later run updates in place; notes of others that copy our mark stay', async () => {
    const ours = (): Note[] => notes.filter(({ author }) => author.id === 99)
    expect(ours().map(({ body }) => body)).toEqual([`<!-- tthc-diff -->\n${produced('diff.md')}`])
    // A line that begins with a slash would be an order to GitLab.
    expect(ours()[0]?.body).not.toMatch(/^\s*\//m)
    for (const note of ours()) note.body = '<!-- tthc-diff -->\nbản trước'
    await run()
    expect(ours().map(({ body }) => body)).toEqual([`<!-- tthc-diff -->\n${produced('diff.md')}`])
    expect(notes.filter(({ body }) => body === '<!-- tthc-diff --> giả')).toHaveLength(120)
    expect(asked.at(-1)).toBe('PUT /api/v4/projects/12/merge_requests/7/notes/500')
  })

  it('says so where it has no token, and takes no order for a number', async () => {
    const before = asked.length
    expect((await run({ TTHC_TOKEN: '' })).out).toContain('Chưa đặt TTHC_TOKEN')
    expect(asked.length).toBe(before)
    const refused = await run({ TTHC_MR: '7; touch x' })
    expect(refused).toMatchObject({ code: 1, out: 'TTHC_MR là số của đề nghị sửa.\n' })
  })

  it('starts by itself for members only, and attaches what it made', () => {
    expect(job.rules.map((rule) => rule.if)).toEqual([
      '$CI_PIPELINE_SOURCE == "merge_request_event" && $CI_MERGE_REQUEST_SOURCE_PROJECT_ID == $CI_PROJECT_ID',
      '$TTHC_MR && $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH',
    ])
    expect(job.artifacts).toMatchObject({ when: 'always', paths: ['diff.md', 'findings.sarif', 'cau-hinh'] })
  })
})
