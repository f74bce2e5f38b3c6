import { existsSync } from 'node:fs'
import { posix, win32 } from 'node:path'
import process from 'node:process'

/** What decides where browsers stand; given in so that every system can be tried on one. */
export interface System {
  platform: NodeJS.Platform
  env: NodeJS.ProcessEnv
  exists: (path: string) => boolean
}

const here: System = { platform: process.platform, env: process.env, exists: existsSync }

/** An installed Chrome, Edge or Chromium in the usual places, Chrome first; undefined where there is none. */
export const installedChrome = (system: System = here): string | undefined =>
  usualPlaces(system).find((place) => system.exists(place))

function usualPlaces({ platform, env }: System): string[] {
  if (platform === 'win32') {
    const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => env[name] ?? [])
    return onWindows.flatMap((place) => roots.map((root) => win32.join(root, place)))
  }
  if (platform === 'darwin') {
    const roots = ['/Applications', ...(env['HOME'] === undefined ? [] : [posix.join(env['HOME'], 'Applications')])]
    return onMac.flatMap((name) => roots.map((root) => posix.join(root, `${name}.app/Contents/MacOS/${name}`)))
  }
  const folders = (env['PATH'] ?? '').split(':').filter((folder) => folder.startsWith('/'))
  return onLinux.flatMap((name) => folders.map((folder) => posix.join(folder, name)))
}

const onWindows = [
  'Google/Chrome/Application/chrome.exe',
  'Microsoft/Edge/Application/msedge.exe',
  'Chromium/Application/chrome.exe',
]
const onMac = ['Google Chrome', 'Microsoft Edge', 'Chromium']
const onLinux = [
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
  'chromium',
  'chromium-browser',
]
