import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { withClaim } from '../../cli/claim.js'
import { holdName } from '../../cli/held-name.js'
import { transpile } from './transpile.js'
import { tthc } from './tthc.js'

const BUILD = ['build', '--target', 'mermaid', 'procedures/bac-ninh']

let scripts: string
let folder: string
let holder: ChildProcess | undefined
beforeAll(() => {
  scripts = mkdtempSync(join(tmpdir(), 'tthc-claim-js-'))
  const module = pathToFileURL(transpile('cli/write.ts', scripts)).href
  writeFileSync(
    join(scripts, 'run.mjs'),
    `import { existsSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'
import { withClaim } from ${JSON.stringify(module.replace('write.js', 'claim.js'))}
import { beginSwap } from ${JSON.stringify(module.replace('write.js', 'swap.js'))}
import { sealTree, writeFiles } from ${JSON.stringify(module)}
import { Writer } from ${JSON.stringify(module.replace('write.js', 'writer.js'))}
const [target, go] = process.argv.slice(2)
await withClaim(target, async (claim) => {
  const swap = beginSwap(claim)
  const writer = new Writer(swap.staging)
  const sums = await writeFiles(writer, [{ path: 'a.txt', content: 'của lệnh trước' }])
  process.stdout.write('đang làm')
  while (!existsSync(go)) await setTimeout(20)
  await sealTree(swap, writer, sums, () => ({ content: '{"format":"tthc/manifest/1"}' }))
})`,
  )
  return () => rmSync(scripts, { recursive: true, force: true })
})
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tthc-claim-'))
})
afterEach(() => {
  holder?.kill('SIGKILL')
  holder = undefined
  rmSync(folder, { recursive: true, force: true })
})

const at = (name: string): string => join(folder, name)

/** Another process that is in the middle of making `dist` until the file `go` appears. */
async function startOther(): Promise<ChildProcess> {
  holder = spawn(process.execPath, [join(scripts, 'run.mjs'), at('dist'), at('go')], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  if (holder.stdout !== null) await once(holder.stdout, 'data')
  return holder
}

describe('one output folder, two processes', () => {
  test('the second says so and changes nothing; the first goes on to its end', async () => {
    const other = await startOther()
    const before = readdirSync(folder)
    const { code, out, err } = await tthc([...BUILD, '--out', at('dist')])
    expect({ code, out, err }).toEqual({
      code: 2,
      out: '',
      err:
        `tthc: Một lệnh tthc khác đang tạo thư mục "${at('dist')}", nên lệnh này dừng lại và chưa làm gì; lệnh kia vẫn chạy tiếp. ` +
        'Đợi lệnh kia xong rồi chạy lại, hoặc chọn thư mục khác bằng --out. ' +
        'Nếu không thấy lệnh nào đang chạy, xem các cửa sổ dòng lệnh và trình soạn thảo khác đang mở kho này.\n',
    })
    expect(readdirSync(folder)).toEqual(before)
    writeFileSync(at('go'), '')
    await once(other, 'exit')
    expect(other.exitCode).toBe(0)
    expect(readFileSync(at('dist/a.txt'), 'utf8')).toBe('của lệnh trước')
    expect(readdirSync(folder).sort()).toEqual(['dist', 'go'])
  })

  test('by whatever link it is reached', async () => {
    symlinkSync(folder, at('duong-khac'), 'dir')
    await startOther()
    expect((await tthc([...BUILD, '--out', at('duong-khac/dist')])).err).toContain('Một lệnh tthc khác')
  })

  test('another folder is free', async () => {
    await startOther()
    expect((await tthc([...BUILD, '--out', at('khac')])).code).toBe(0)
    expect(existsSync(at('khac/manifest.json'))).toBe(true)
  })

  test('the claim of a killed process is gone with it, and so is what it has written', async () => {
    const other = await startOther()
    other.kill('SIGKILL')
    await once(other, 'exit')
    expect((await tthc([...BUILD, '--out', at('dist')])).code).toBe(0)
    expect(readdirSync(folder)).toEqual(['dist'])
  })
})

test('a folder is free again when the work is done, or has failed', async () => {
  const fail = (): Promise<never> => withClaim(at('dist'), () => Promise.reject(new Error('hỏng')))
  await expect(fail()).rejects.toThrow('hỏng')
  await expect(fail()).rejects.toThrow('hỏng')
  await withClaim(at('dist'), () => expect(fail()).rejects.toThrow('Một lệnh tthc khác'))
})

// Where the name is a file, it stays when its holder is killed.
test.each(['linux', 'darwin'] as const)('a name is held by one process at a time (%s)', async (platform) => {
  const module = pathToFileURL(join(scripts, 'cli', 'held-name.js')).href
  const script = `import { holdName } from ${JSON.stringify(module)}
    await holdName(${JSON.stringify(folder)}, ${JSON.stringify(platform)})
    process.stdout.write('có')
    setInterval(() => undefined, 1000)`
  holder = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['ignore', 'pipe', 'inherit'] })
  if (holder.stdout !== null) await once(holder.stdout, 'data')
  expect(await holdName(folder, platform)).toBeUndefined()
  holder.kill('SIGKILL')
  await once(holder, 'exit')
  const release = await holdName(folder, platform)
  expect(await holdName(folder, platform)).toBeUndefined()
  await release?.()
  await (
    await holdName(folder, platform)
  )?.()
  expect(release).toBeDefined()
})
