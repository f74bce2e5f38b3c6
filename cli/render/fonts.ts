import { copyFile, mkdir, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { installOnce } from './install-once.js'

const require = createRequire(import.meta.url)
const { version } = require('dejavu-fonts-ttf/package.json') as { version: string }

/** The family that every drawing is measured and set in: it has all letters of Vietnamese, and its licence is free. */
export const fontFamily = 'DejaVu Sans'
/** Part of the key of every drawing: other fonts give other boxes. */
export const fontVersion = `dejavu-fonts-ttf ${version}`

const faces = [
  'DejaVuSans.ttf',
  'DejaVuSans-Bold.ttf',
  'DejaVuSans-Oblique.ttf',
  'DejaVuSans-BoldOblique.ttf',
  'DejaVuSansCondensed.ttf',
  'DejaVuSansCondensed-Bold.ttf',
] as const

/** The font files, for programs that take files. */
export const fontFiles = (): string[] => faces.map((face) => require.resolve(`dejavu-fonts-ttf/ttf/${face}`))

/**
 * A fontconfig file that knows our family alone, so that a browser sees the same fonts on every Linux; unhinted, so that
 * letters are as wide as the font says and not as the screen's dots allow.
 */
export async function fontConfig(): Promise<string> {
  const folder = await installOnce(`fonts-${version}-2`, async (folder, at) => {
    await mkdir(join(folder, 'ttf'))
    await Promise.all(fontFiles().map((file, i) => copyFile(file, join(folder, 'ttf', faces[i] ?? ''))))
    await writeFile(
      join(folder, 'fonts.conf'),
      `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${escape(join(at, 'ttf'))}</dir>
  <cachedir>${escape(join(at, 'cache'))}</cachedir>
  <match target="pattern">
    <edit name="antialias" mode="assign"><bool>true</bool></edit>
    <edit name="hinting" mode="assign"><bool>false</bool></edit>
    <edit name="hintstyle" mode="assign"><const>hintnone</const></edit>
  </match>
</fontconfig>
`,
    )
  })
  return join(folder, 'fonts.conf')
}

const escape = (path: string): string => path.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
