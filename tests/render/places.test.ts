import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest'
import { lostChanges, mermaidBundle } from '../../cli/render/bundle.js'
import { browserName } from '../../cli/render/browser.js'
import { trimTo } from '../../cli/render/drawing-cache.js'
import { installOnce } from '../../cli/render/install-once.js'
import { installedChrome, type System } from '../../cli/render/installed-chrome.js'

const scratch = mkdtempSync(join(tmpdir(), 'tthc-places-'))
afterAll(() => rmSync(scratch, { recursive: true }))
afterEach(() => vi.unstubAllEnvs())

describe('an installed browser is found unasked', () => {
  const on = (platform: NodeJS.Platform, env: NodeJS.ProcessEnv, ...there: string[]): string | undefined =>
    installedChrome({ platform, env, exists: (path) => there.includes(path) } satisfies System)

  it('on Windows, Edge where there is no Chrome', () => {
    const disk = 'D:'
    const env = { PROGRAMFILES: `${disk}\\Programs`, 'PROGRAMFILES(X86)': `${disk}\\Programs (x86)` }
    const edge = `${disk}\\Programs (x86)\\Microsoft\\Edge\\Application\\msedge.exe`
    const chrome = `${disk}\\Programs\\Google\\Chrome\\Application\\chrome.exe`
    expect(on('win32', env, edge)).toBe(edge)
    expect(on('win32', env, edge, chrome)).toBe(chrome)
  })
  it('on macOS, also in the user’s own folder', () => {
    const chrome = '/Users/can-bo/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'
    expect(on('darwin', { HOME: '/Users/can-bo' }, chrome)).toBe(chrome)
  })
  it('on Linux, along PATH', () => {
    expect(on('linux', { PATH: '/opt/bin:/usr/bin' }, '/usr/bin/chromium')).toBe('/usr/bin/chromium')
    expect(on('linux', { PATH: '/usr/bin' })).toBeUndefined()
  })
})

describe('where npm’s browser does not run', () => {
  const machine = { platform: process.platform, arch: process.arch }
  const pretend = (platform: NodeJS.Platform, arch: string): void => {
    Object.defineProperty(process, 'platform', { value: platform })
    Object.defineProperty(process, 'arch', { value: arch })
  }
  afterEach(() => pretend(machine.platform, machine.arch))

  it('an installed one draws, unasked', () => {
    const folder = join(scratch, 'installed')
    mkdirSync(folder)
    writeFileSync(join(folder, 'microsoft-edge'), 'x')
    vi.stubEnv('PATH', folder)
    pretend('linux', 'arm64')
    expect(browserName()).toContain(join(folder, 'microsoft-edge'))
    pretend('linux', 'x64')
    expect(browserName()).toContain('@sparticuz/chromium')
  })
  it('and none is installed, it is said what to do, and what needs no browser', () => {
    vi.stubEnv('PATH', join(scratch, 'empty'))
    pretend('linux', 'arm64')
    expect(() => browserName()).toThrow(/Cài Google Chrome hoặc Microsoft Edge.*Lưu đồ.*không cần trình duyệt/)
  })
})

describe('CHROME_PATH', () => {
  it('is used before all others, and is part of a drawing’s key', () => {
    const mine = join(scratch, 'my-chrome')
    writeFileSync(mine, 'x')
    const usual = browserName()
    vi.stubEnv('CHROME_PATH', mine)
    expect(browserName()).toContain(mine)
    expect(browserName()).not.toBe(usual)
  })
  it('is a fault in plain words when it leads nowhere', () => {
    vi.stubEnv('CHROME_PATH', '/khong/co/chrome')
    expect(() => browserName()).toThrow(/CHROME_PATH ghi "\/khong\/co\/chrome" nhưng ở đó không có tệp nào/)
  })
})

describe('what is unpacked into the user’s cache', () => {
  it('is whole for all who come at once, and is unpacked by one of them only', async () => {
    vi.stubEnv('XDG_CACHE_HOME', join(scratch, 'at-once'))
    const fill = vi.fn(async (folder: string) => {
      writeFileSync(join(folder, 'a'), 'nửa')
      await new Promise((resolve) => setTimeout(resolve, 20))
      writeFileSync(join(folder, 'b'), 'nửa kia')
    })
    const folders = await Promise.all(Array.from({ length: 5 }, () => installOnce('thing-1', fill)))
    expect(new Set(folders).size).toBe(1)
    expect(readdirSync(folders[0] ?? '')).toEqual(['a', 'b'])
    await installOnce('thing-1', fill)
    expect(fill).toHaveBeenCalledTimes(5)
    // No half-filled folder stays behind.
    expect(readdirSync(join(scratch, 'at-once', 'tthc'))).toEqual(['thing-1'])
  })

  it('is not there when unpacking failed', async () => {
    vi.stubEnv('XDG_CACHE_HOME', join(scratch, 'failed'))
    const fail = (): Promise<void> => Promise.reject(new Error('đĩa đầy'))
    await expect(installOnce('thing-1', fail)).rejects.toThrow('đĩa đầy')
    expect(readdirSync(join(scratch, 'failed', 'tthc'))).toEqual([])
  })

  it('goes to a private folder where the user’s home cannot be written', async () => {
    writeFileSync(join(scratch, 'a-file'), '')
    vi.stubEnv('XDG_CACHE_HOME', join(scratch, 'a-file'))
    const folder = await installOnce('thing-1', async (at) => Promise.resolve(writeFileSync(join(at, 'a'), 'x')))
    expect(readFileSync(join(folder, 'a'), 'utf8')).toBe('x')
  })
})

it('the cache lets the longest unused drawings go first', () => {
  const folder = join(scratch, 'trim')
  mkdirSync(folder)
  for (const name of ['a', 'b', 'c']) writeFileSync(join(folder, name), 'x'.repeat(100))
  trimTo(folder, 1000)
  expect(readdirSync(folder)).toHaveLength(3)
  trimTo(folder, 250)
  expect(readdirSync(folder)).toHaveLength(2)
})

it('this version of Mermaid still has every place that is changed in it', () => {
  expect(lostChanges()).toEqual([])
  expect(lostChanges('no such line')).toHaveLength(4)
  expect(mermaidBundle()).toContain('tthcConfig = currentConfig')
})
