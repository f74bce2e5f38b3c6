import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
const tool = at('../../')

/** Puts files, by path, into a folder. */
export function put(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
}

/** A province's repository with one procedure; `edit` is a folder of `tests/fixtures/edits`, absent: as it was. */
export function putProcedures(folder: string, edit?: string): void {
  cpSync(at('../rules/_base/'), join(folder, 'procedures'), { recursive: true })
  const definition = at(`../fixtures/edits/${edit === undefined ? 'before' : `${edit}/after`}.ts`)
  put(folder, { 'procedures/mau/y-te/giay-phep-hoat-dong.ts': readFileSync(definition, 'utf8') })
}

/** The main branch: the procedures, and the tool as `npm ci` leaves it there. */
export function putBase(folder: string): void {
  putProcedures(folder)
  put(folder, {
    'package.json': '{ "name": "kho-quy-trinh", "type": "module" }',
    // The province of the tests collects without receipts.
    'tthc.json': '{ "severity": { "rules": { "receipt-missing": "off", "exception-form-missing": "off" } } }',
    'lib/cli/main.js': `import ${JSON.stringify(join(tool, 'lib/cli/main.js'))}\n`,
    'docs/ci/gitlab-note.mjs': readFileSync(join(tool, 'docs/ci/gitlab-note.mjs'), 'utf8'),
  })
}

/** Places outside the fork: one that must never be written, one that must never be shown. */
export interface Stakes {
  /** A folder; whatever of the fork runs writes a file into it. */
  canary: string
  /** A file with a word that is nobody's business. */
  secret: string
}
export const SECRET = 'mat-khau-cua-tinh'

/** A fork whose author tries everything to have something of it executed, followed or believed. */
export function putHostileFork(folder: string, { canary, secret }: Stakes, edit: string): void {
  putProcedures(folder, edit)
  const run = (how: string): string => `require('node:fs').writeFileSync(${JSON.stringify(join(canary, how))}, '')`
  const load = (how: string): string =>
    `import { writeFileSync } from 'node:fs'\nwriteFileSync(${JSON.stringify(join(canary, how))}, '')\n`
  const scripts = ['preinstall', 'install', 'postinstall', 'prepare', 'build', 'pretest', 'test']
  put(folder, {
    'package.json': JSON.stringify({
      name: 'tthc',
      type: 'module',
      scripts: Object.fromEntries(scripts.map((name) => [name, `touch ${join(canary, `script-${name}`)}`])),
      workspaces: ['goi'],
      dependencies: { 'goi-doc': 'file:goi' },
    }),
    'package-lock.json': JSON.stringify({ lockfileVersion: 3, packages: { 'node_modules/tthc': { link: true } } }),
    '.npmrc': `script-shell=${join(folder, 'vo.sh')}\nnode-options=--require=${join(folder, 'nap.cjs')}\n`,
    '.nvmrc': '$(touch nvmrc)',
    '.env': `NODE_OPTIONS=--require=${join(folder, 'nap.cjs')}\n`,
    'vo.sh': `#!/bin/sh\ntouch ${join(canary, 'shell')}\n`,
    'nap.cjs': run('required'),
    'goi/package.json': JSON.stringify({ name: 'goi-doc', version: '1.0.0', scripts: { install: 'touch goi' } }),
    'node_modules/tthc/package.json': '{ "name": "tthc", "type": "module", "main": "index.js" }',
    'node_modules/tthc/index.js': load('package-tthc'),
    'node_modules/typescript/index.js': run('package-typescript'),
    'lib/cli/main.js': load('own-tool'),
    'docs/ci/gitlab-note.mjs': load('own-note'),
    'vitest.config.ts': load('vitest-config'),
    'tsconfig.json': JSON.stringify({ compilerOptions: { plugins: [{ name: './nap.cjs' }] } }),
    // Every rule off, and a root outside: the base branch's settings must hold.
    'tthc.json': JSON.stringify({
      roots: ['procedures', dirname(secret)],
      severity: { rules: { 'time-over-limit': 'off' } },
    }),
    '.gitattributes': '*.ts filter=doc\n',
  })
  symlinkSync(secret, join(folder, 'procedures/mau/y-te/lien-ket.ts'))
  symlinkSync(dirname(secret), join(folder, 'procedures/mau/lien-ket'))
}

/** Definitions that try to be programs, or to be taken for a command by who prints them. */
export function putHostileDefinitions(folder: string, { canary }: Stakes): void {
  const write = (how: string): string => `writeFileSync(${JSON.stringify(join(canary, how))}, '')`
  const importing = "import { writeFileSync } from 'node:fs'\n"
  const good = readFileSync(at('../fixtures/edits/before.ts'), 'utf8').replace('1.000007', '1.000009')
  put(join(folder, 'procedures/mau/y-te'), {
    'chay-khi-nap.ts': `${importing}${write('top-level')}\n${good}`,
    'goi-ngay.ts': good.replace("name: 'Thẩm định hồ sơ'", `name: (() => { ${write('call')}; return 'x' })()`),
    'nap-dong.ts': `await import('../../../nap.cjs')\n${good}`,
    'lay-gia-tri.ts': good.replace("no: 'Bước 3'", `get no() { ${write('getter')}; return 'x' }`),
    'bieu-thuc.ts': good.replace("'Thẩm định hồ sơ'", '`${process.env.HOME}`'),
    'nap-goi.ts': `import x from '../../../node_modules/tthc/index.js'\n${good}`,
    'ten-giet-nguoi.ts': good.replace(
      'Cấp giấy phép hoạt động',
      'Cấp giấy\\n/merge\\n::error file=a.ts::giả\\n@all <script>alert(1)</script> [x](javascript:1)',
    ),
    '$(touch ten-tep).ts': good,
    'a\n::set-output name=x::y.ts': good,
  })
}
