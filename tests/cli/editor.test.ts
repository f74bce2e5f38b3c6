import ts from 'typescript'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { tthc } from './tthc.js'

/** A province's own repository: the package is installed, the province and one procedure were made by `tthc new`. */
let folder: string
const definition = 'procedures/quang-ngai/tu-phap/dang-ky-khai-sinh.ts'
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tthc-editor-'))
  mkdirSync(join(folder, 'node_modules'))
  symlinkSync(fileURLToPath(new URL('../..', import.meta.url)), join(folder, 'node_modules/tthc'), 'junction')
  await tthc(['new', 'province', '51', '--identifier', 'H48'], folder)
  await tthc(['new', 'procedure', '1.001193', 'Đăng ký khai sinh', '--field', 'tu-phap'], folder)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** What `tsc -p .` says there, and an editor underlines. */
const errors = (): string[] => {
  const config = ts.readConfigFile(join(folder, 'tsconfig.json'), (path) => ts.sys.readFile(path)) as { config: object }
  const { options, fileNames, errors } = ts.parseJsonConfigFileContent(config.config, ts.sys, folder)
  const program = ts.createProgram(fileNames, options)
  return [...errors, ...ts.getPreEmitDiagnostics(program)].map(
    ({ file, messageText }) =>
      `${file?.fileName.slice(folder.length + 1)}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
  )
}

it('what `tthc new` makes type-checks under the options that it makes', () => {
  expect(errors()).toEqual([])
})

it.each([
  [
    'a role',
    "by: 'intake-point', does: 'return'",
    "by: { at: 'ttpvhcc-xa', role: 'tiep-nhn' }, does: 'return'",
    `'"tiep-nhan"'`,
  ],
  [
    'an office',
    "by: 'intake-point', does: 'return'",
    "by: { at: 'ttpvhcc-x', role: 'tiep-nhan' }, does: 'return'",
    `'"ttpvhcc-xa"'`,
  ],
  ['a policy', "base: 'nd-118-2025'", "base: 'nd-118-205'", `'"nd-118-2025"'`],
  ['an act in a row', "does: 'assign'", "does: 'asign'", `'"assign"'`],
  ['a key of a row', "does: 'assign'", "does: 'assign', witin: undefined", "to write 'within'"],
  ['a key of the process', "standing: 'proposal'", "standng: 'proposal'", "to write 'standing'"],
])('a typo in %s is answered with "Did you mean"', (_, right, wrong, meant) => {
  const path = join(folder, definition)
  const text = readFileSync(path, 'utf8')
  expect(text).toContain(right)
  writeFileSync(path, text.replace(right, wrong))
  const said = errors()
  writeFileSync(path, text)
  expect(said).toEqual([expect.stringContaining(`Did you mean ${meant}`)])
  expect(said[0]).toContain(`${definition}: `)
})
