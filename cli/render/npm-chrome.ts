import { createReadStream, createWriteStream } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { pipeline } from 'node:stream/promises'
import { createBrotliDecompress } from 'node:zlib'
import { extract } from 'tar-fs'
import { installOnce } from './install-once.js'

const require = createRequire(import.meta.url)
// The package exports its code only: its own root is two folders above it.
const root = (): string => join(dirname(require.resolve('@sparticuz/chromium')), '..', '..')
const version = (): string => (require(join(root(), 'package.json')) as { version: string }).version

/** The browser that npm brings is a Linux program for x86-64. */
export const npmChromeRunsHere = (): boolean => process.platform === 'linux' && process.arch === 'x64'
/** Name and version, known without unpacking. */
export const npmChromeName = (): string => `@sparticuz/chromium ${version()}`

/**
 * Unpacks the browser of the package `@sparticuz/chromium` with the libraries that a bare system lacks. Its own
 * unpacking goes to fixed names in the shared temporary folder and trusts what it finds there; ours does not.
 */
export async function npmChrome(): Promise<{ executable: string; libraries: string }> {
  const packed = join(root(), 'bin')
  const folder = await installOnce(`chromium-${version()}`, async (folder) => {
    await Promise.all([
      pipeline(
        createReadStream(join(packed, 'chromium.br')),
        createBrotliDecompress({ chunkSize: 1 << 21 }),
        createWriteStream(join(folder, 'chromium'), { mode: 0o755 }),
      ),
      pipeline(createReadStream(join(packed, 'al2023.tar.br')), createBrotliDecompress(), extract(folder)),
    ])
  })
  return { executable: join(folder, 'chromium'), libraries: join(folder, 'lib') }
}
