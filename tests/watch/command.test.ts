import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

/* `tthc watch` as a terminal shows it, in a real git repository: the compiled tool (`npm test` compiles it first). */

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
const before = readFileSync(at('../fixtures/edits/before.ts'), 'utf8')
let folder = ''
let watching: ChildProcess
let printed = ''
const file = (name = 'giay-phep.ts'): string => join(folder, 'procedures/mau/y-te', name)
const git = (...args: string[]): void =>
  void execFileSync('git', ['-c', 'user.name=Thử', '-c', 'user.email=thu@example.vn', ...args], {
    cwd: folder,
    stdio: 'pipe',
  })

/** Waits until a whole report was printed that holds the words; gives what was printed since `act`. */
async function after(act: () => void, words: string): Promise<string> {
  printed = ''
  act()
  const end = Date.now() + 20_000
  while (!(printed.includes(words) && /xong sau \d+ ms.*\n|sẵn sàng\.\n/.test(printed))) {
    if (Date.now() > end) throw new Error(`"${words}" was never printed:\n${printed}`)
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
  return printed
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tthc-watch-command-'))
  cpSync(at('../rules/_base/'), join(folder, 'procedures'), { recursive: true })
  mkdirSync(join(folder, 'procedures/mau/y-te'), { recursive: true })
  writeFileSync(file(), before)
  git('init', '--quiet', '--initial-branch=main')
  git('add', '-A')
  git('commit', '--quiet', '-m', 'Bản đầu')
  git('switch', '--quiet', '-c', 'nhanh-khac')
  writeFileSync(file(), before.replace('workingDays(5)', 'workingDays(3)'))
  writeFileSync(file('moi.ts'), before.replace('1.000007', '1.000008'))
  git('add', '-A')
  git('commit', '--quiet', '-m', 'Bản khác')
  git('switch', '--quiet', 'main')
  await after(() => {
    watching = spawn(process.execPath, [at('../../lib/cli/main.js'), 'watch'], { cwd: folder })
    watching.stdout?.on('data', (text: Buffer) => (printed += text.toString('utf8')))
    watching.stderr?.on('data', (text: Buffer) => (printed += text.toString('utf8')))
  }, 'tthc watch: sẵn sàng.')
})
afterAll(() => {
  watching.kill('SIGKILL')
  rmSync(folder, { recursive: true, force: true })
})

describe('tthc watch, from outside', () => {
  it('says at a save what is wrong and what changed, with the line', async () => {
    const said = await after(() => {
      writeFileSync(file(), before.replace('workingDays(5)', 'workingDays(9)'))
    }, 'time-over-limit')
    expect(said).toMatch(/^tthc watch: có thay đổi\.\nprocedures\/mau\/y-te\/giay-phep\.ts\n/)
    expect(said).toContain('- Bước 3 Thẩm định hồ sơ: thời hạn 05 → 09 ngày làm việc.')
    expect(said).toMatch(/\[time-over-limit\] procedures\/mau\/y-te\/giay-phep\.ts:\d+:\d+/)
  })

  it('sees a save that puts a new file in the place of the old one, and a save in place after it', async () => {
    const swap = (text: string) => () => {
      writeFileSync(file('.giay-phep.ts.tmp'), text)
      renameSync(file('.giay-phep.ts.tmp'), file())
    }
    await after(swap(before.replace('workingDays(5)', 'workingDays(4)')), '05 → 04 ngày làm việc')
    await after(swap(before.replace('workingDays(5)', 'workingDays(2)')), '05 → 02 ngày làm việc')
    await after(() => {
      writeFileSync(file(), before)
    }, 'Không có thay đổi nào')
  })

  it('lives through half a file, a removed folder and its return', async () => {
    await after(() => {
      writeFileSync(file(), before.slice(0, 700))
    }, '[read-')
    await after(() => {
      rmSync(join(folder, 'procedures'), { recursive: true })
    }, 'read-empty')
    await after(() => {
      git('checkout', '--quiet', '--', '.')
    }, 'Không có thay đổi nào')
  })

  it('follows a switch of branches, there and back', async () => {
    const there = await after(() => {
      git('switch', '--quiet', 'nhanh-khac')
    }, 'quy trình mới')
    expect(there).toContain('05 → 03 ngày làm việc')
    await after(() => {
      git('switch', '--quiet', 'main')
    }, 'Không có thay đổi nào')
  })

  it('ends with 0 at Ctrl+C', async () => {
    const ended = new Promise((resolve) => watching.once('exit', resolve))
    watching.kill('SIGINT')
    expect(await ended).toBe(0)
  })
})
