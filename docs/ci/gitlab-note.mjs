/*
 * node gitlab-note.mjs <merge request> <file>: shows a Markdown file as one note of a merge request. The first run writes
 * the note, every later run writes into the same one. Needs TTHC_TOKEN; without it says so and lets the pipeline go on.
 */
import { readFileSync } from 'node:fs'
import process from 'node:process'
import { URL } from 'node:url'

const MARK = '<!-- tthc-diff -->'
const [request = '', file = ''] = process.argv.slice(2)
const { CI_API_V4_URL: api = '', CI_PROJECT_ID: project = '', TTHC_TOKEN: token = '' } = process.env

if (token === '') process.stdout.write('Chưa đặt TTHC_TOKEN nên không ghi được ghi chú vào đề nghị sửa; xem diff.md.\n')
else await put(`${MARK}\n${readFileSync(file, 'utf8')}`)

async function put(body) {
  const notes = `${api}/projects/${encodeURIComponent(project)}/merge_requests/${encodeURIComponent(request)}/notes`
  const me = await ask('GET', `${api}/user`)
  const old = await find(notes, (note) => note.author.id === me.id && note.body.startsWith(MARK))
  if (old === undefined) await ask('POST', notes, { body })
  else await ask('PUT', `${notes}/${old.id}`, { body })
}

/** Notes come in pages; a stranger's note that copies our mark is not ours. */
async function find(notes, isOurs) {
  for (let page = 1; ; page++) {
    const some = await ask('GET', `${notes}?per_page=100&page=${page}`)
    const found = some.find(isOurs)
    if (found !== undefined || some.length < 100) return found
  }
}

async function ask(method, url, content) {
  const answer = await globalThis.fetch(url, {
    method,
    headers: { 'PRIVATE-TOKEN': token, 'Content-Type': 'application/json' },
    ...(content && { body: JSON.stringify(content) }),
  })
  if (!answer.ok) throw new Error(`${method} ${new URL(url).pathname}: ${answer.status}`)
  return answer.json()
}
