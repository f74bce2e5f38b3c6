import { createHash } from 'node:crypto'
import { rmSync } from 'node:fs'
import { connect, createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'

/** Gives a name back. */
export type Release = () => Promise<void>

/**
 * Takes a name on this machine; `undefined` where a running process has it. The system itself lets go of it when its
 * holder ends, however it ends: a lock file would outlive a killed process, and the number of a process is soon another's.
 * A system that gives no such names stops nobody.
 */
export async function holdName(
  name: string,
  platform: NodeJS.Platform = process.platform,
): Promise<Release | undefined> {
  const address = addressOf(`tthc-${createHash('sha256').update(name).digest('hex').slice(0, 32)}`, platform)
  const found = await listen(address)
  if (found !== 'taken') return releaseOf(found)
  if (!isFile(platform) || (await answers(address))) return undefined
  rmSync(address, { force: true })
  const second = await listen(address)
  return second === 'taken' ? undefined : releaseOf(second)
}

/** Linux and Windows have a space of names for this; elsewhere it is a file that outlives its holder, but answers nobody. */
function addressOf(name: string, platform: NodeJS.Platform): string {
  if (platform === 'linux') return `\0${name}`
  return platform === 'win32' ? `\\\\.\\pipe\\${name}` : join(tmpdir(), name)
}

const isFile = (platform: NodeJS.Platform): boolean => platform !== 'linux' && platform !== 'win32'

const listen = (address: string): Promise<Server | 'taken' | 'refused'> =>
  new Promise((resolve) => {
    const server = createServer((socket) => socket.destroy())
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code === 'EADDRINUSE' ? 'taken' : 'refused'))
    server.listen(address, () => resolve(server.unref()))
  })

const answers = (address: string): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(address)
    socket.once('error', () => resolve(false))
    socket.once('connect', () => {
      socket.destroy()
      resolve(true)
    })
  })

const releaseOf =
  (server: Server | 'refused'): Release =>
  () =>
    new Promise((resolve) => (server === 'refused' ? resolve() : server.close(() => resolve())))
