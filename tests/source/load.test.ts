import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { loadCorpus, type Loaded } from '../../cli/load.js'
import { layout } from '../../cli/layout.js'
import { builders } from '../../machines/source/builders.js'
import { faultsOf } from './memory.js'

let base = ''
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'tthc-load-'))
})
afterEach(() => rmSync(base, { recursive: true }))

function write(files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(base, name)), { recursive: true })
    writeFileSync(join(base, name), text)
  }
}
const load = (only: readonly string[] = [], roots = ['procedures']): Loaded => loadCorpus(roots, { base, only })

const made = (builder: string, body: string, before = ''): string =>
  `import { ${builder} } from 'tthc'\n${before}export default ${builder}({ ${body} })\n`
const process = (province = 'an-binh', from = '2025-07-01'): string =>
  made('defineProcess', `of: [], province: '${province}', effective: { from: '${from}' }, table: []`)
const statuses = made('defineStatuses', 'names: []')
const whole = {
  'procedures/national/registers/statuses.ts': statuses,
  'procedures/an-binh/province/index.ts': made('defineProvince', `id: 'an-binh', offices: {}`),
  'procedures/an-binh/y-te/cap-giay.ts': process(),
}

it('knows where every kind of definition stands', () => {
  const kinds = [...builders.keys()].filter((name) => name.startsWith('define'))
  expect(kinds.length).toBeGreaterThan(5)
  expect(Object.keys(layout).sort()).toEqual(kinds.sort())
})

describe('a folder of definitions', () => {
  it('becomes a corpus: kinds by their builder, identity by place and day', () => {
    write({
      ...whole,
      'procedures/national/facts/y-te/cap-giay.ts': made('defineNational', `name: 'Cấp giấy'`),
      'procedures/an-binh/y-te/cap-giay@2026-01-01.ts': process('an-binh', '2026-01-01'),
      'procedures/an-binh/province/register.d.ts': 'export {}',
      'procedures/README.md': '# ghi chú',
    })
    const { corpus, faults } = load()
    expect(faults).toEqual([])
    expect(corpus.files).toBe(5)
    expect(corpus.processes.map(({ id, slug, fieldFolder, file }) => [id, slug, fieldFolder, file])).toEqual([
      ['an-binh/cap-giay@2025-07-01', 'cap-giay', 'y-te', 'procedures/an-binh/y-te/cap-giay.ts'],
      ['an-binh/cap-giay@2026-01-01', 'cap-giay', 'y-te', 'procedures/an-binh/y-te/cap-giay@2026-01-01.ts'],
    ])
    expect([...corpus.provinces.keys()]).toEqual(['an-binh'])
    expect(corpus.nationals.map(({ value }) => value.name)).toEqual(['Cấp giấy'])
    expect(corpus.registers.statuses).toEqual({ names: [] })
  })

  it('without definitions is a failure, not a success', () => {
    mkdirSync(join(base, 'procedures'))
    write({ 'procedures/README.md': '# trống', 'procedures/x.d.ts': 'export {}' })
    expect(faultsOf(load())).toEqual(['read-empty procedures:1:1'])
    expect(faultsOf(load([], ['khong-co']))).toEqual(['read-empty khong-co:1:1'])
    expect(load().corpus.files).toBe(0)
  })

  it('that was asked for by a part without definitions is one as well', () => {
    write(whole)
    expect(faultsOf(load(['procedures/an-binh/noi-vu']))).toEqual(['read-empty procedures/an-binh/noi-vu:1:1'])
    expect(load(['procedures/an-binh']).corpus.files).toBe(2)
  })

  it('of a province alone is judged by the registers of the package', () => {
    const { 'procedures/national/registers/statuses.ts': _, ...own } = whole
    write(own)
    const { corpus, faults, locator } = load()
    expect(faults).toEqual([])
    expect(corpus.files).toBe(2)
    expect(Object.keys(corpus.registers.roles).length).toBeGreaterThan(3)
    expect(corpus.registers.calendars?.map(({ year }) => year)).toContain(2025)
    expect(locator.locate(corpus.registers.roles, []).use.file).toContain('national/registers/roles.ts')
  })

  it('may be several folders, which take from each other', () => {
    write({
      ...whole,
      'them/an-binh/noi-vu/ho-tich.ts': made(
        'defineProcess',
        `of: [], province: 'an-binh', effective: { from: day }, table: []`,
        `import { day } from '../../../procedures/chung.js'\n`,
      ),
      'procedures/chung.ts': `export const day = '2025-07-01'\n`,
    })
    const { corpus, faults } = load([], ['procedures', 'them'])
    expect(faults).toEqual([])
    expect(corpus.processes.map(({ id }) => id)).toEqual(['an-binh/cap-giay@2025-07-01', 'an-binh/ho-tich@2025-07-01'])
  })

  it('is found from one file or folder of it', () => {
    write(whole)
    for (const path of ['procedures/an-binh/y-te/cap-giay.ts', 'procedures/an-binh/y-te']) {
      const { corpus, faults, isSelected } = loadCorpus([join(base, path)], { base: dirname(base) })
      expect(faults).toEqual([])
      expect(corpus.files).toBe(1)
      expect(corpus.processes.map(({ file }) => isSelected(file))).toEqual([true])
    }
  })

  it('lists everything in one order, whatever the disk says', () => {
    write({ ...whole, 'procedures/an-binh/y-te/b.ts': process(), 'procedures/an-binh/y-te/a.ts': process() })
    const files = load().corpus.processes.map(({ file }) => file)
    expect(files).toEqual([...files].sort())
    expect(files).toHaveLength(3)
  })
})

describe('a definition', () => {
  it('in the wrong place, or of another province than its folder’s, is a fault and stays out', () => {
    write({
      ...whole,
      'procedures/an-binh/quy-trinh.ts': process(),
      'procedures/national/facts/quy-trinh.ts': process(),
      'procedures/an-binh/y-te/so-lieu.ts': made('defineNational', `name: 'x'`),
      'procedures/an-binh/y-te/tinh-khac.ts': process('an-hoa'),
      'procedures/an-binh/y-te/Ten_La.ts': process(),
    })
    const { corpus, faults } = load()
    expect(faultsOf({ faults })).toEqual([
      'read-misplaced procedures/an-binh/quy-trinh.ts:2:30',
      'read-file-name procedures/an-binh/y-te/Ten_La.ts:2:30',
      'read-misplaced procedures/an-binh/y-te/so-lieu.ts:2:31',
      'read-province-differs procedures/an-binh/y-te/tinh-khac.ts:2:50',
      'read-misplaced procedures/national/facts/quy-trinh.ts:2:30',
    ])
    expect(corpus.processes.map(({ slug }) => slug)).toEqual(['cap-giay'])
  })

  it('with the identity of another names that other one', () => {
    write({ ...whole, 'procedures/an-binh/noi-vu/cap-giay.ts': process() })
    const { corpus, faults } = load()
    expect(faultsOf({ faults })).toEqual(['read-identity procedures/an-binh/y-te/cap-giay.ts:2:80'])
    expect(faults[0]?.what).toContain('procedures/an-binh/noi-vu/cap-giay.ts')
    expect(faults[0]?.what).toContain('an-binh/cap-giay@2025-07-01')
    expect(corpus.processes).toHaveLength(1)
  })

  it('of a register that is there twice is a fault', () => {
    write({ ...whole, 'procedures/national/registers/statuses-2.ts': statuses })
    expect(faultsOf(load())).toEqual(['read-identity procedures/national/registers/statuses.ts:2:31'])
  })

  it('that cannot be read does not stop the others', () => {
    write({
      ...whole,
      'procedures/an-binh/y-te/hong.ts': 'export default {',
      'procedures/an-binh/y-te/la.ts': 'fetch()',
    })
    const { corpus, faults } = load()
    expect(faultsOf({ faults })).toEqual([
      'read-syntax procedures/an-binh/y-te/hong.ts:1:17',
      'read-global procedures/an-binh/y-te/la.ts:1:1',
    ])
    expect(corpus.processes).toHaveLength(1)
  })

  it('in a broken register leaves no process to be judged by what is missing', () => {
    write({ ...whole, 'procedures/national/registers/statuses.ts': statuses.replace('[]', 'process.env') })
    const { corpus, faults } = load(['procedures/an-binh'])
    expect(faultsOf({ faults })).toEqual(['read-global procedures/national/registers/statuses.ts:2:40'])
    expect(corpus.processes).toEqual([])
  })

  it('that was not asked for is reported where one that was takes something from it', () => {
    write({
      ...whole,
      'procedures/national/facts/y-te/a.ts': made('defineNational', 'name: () => 1'),
      'procedures/national/facts/y-te/b.ts': made('defineNational', 'name: () => 1'),
      'procedures/an-binh/y-te/a.ts': made(
        'defineProcess',
        'of: [a]',
        `import a from '../../national/facts/y-te/a.js'\n`,
      ),
    })
    expect(faultsOf(load(['procedures/an-binh/y-te/a.ts']))).toEqual([
      'read-function procedures/national/facts/y-te/a.ts:2:39',
    ])
  })
})

describe.skipIf(globalThis.process.platform === 'win32')('a link', () => {
  const outside = (): string => {
    const folder = mkdtempSync(join(tmpdir(), 'tthc-outside-'))
    writeFileSync(join(folder, 'secret.ts'), `export default 'mật'\n`)
    return folder
  }

  it('that leaves the folders is refused once, and what it leads to is not opened', () => {
    const folder = outside()
    try {
      write({
        ...whole,
        'procedures/an-binh/y-te/a.ts': made('defineProcess', 'of: [x]', `import x from './ngoai.js'\n`),
        'procedures/an-binh/y-te/b.ts': made('defineProcess', 'of: [x]', `import x from '../ngoai/secret.js'\n`),
      })
      symlinkSync(join(folder, 'secret.ts'), join(base, 'procedures/an-binh/y-te/ngoai.ts'))
      symlinkSync(folder, join(base, 'procedures/an-binh/ngoai'))
      const { corpus, faults } = load()
      expect(faultsOf({ faults })).toEqual([
        'read-link-outside procedures/an-binh/ngoai:1:1',
        'read-link-outside procedures/an-binh/y-te/ngoai.ts:1:1',
      ])
      expect(JSON.stringify([faults, corpus.processes])).not.toContain('mật')
      expect(corpus.processes.map(({ slug }) => slug)).toEqual(['cap-giay'])
      expect(faultsOf(load(['procedures/an-binh/y-te/b.ts']))).toEqual([
        'read-link-outside procedures/an-binh/ngoai:1:1',
      ])
    } finally {
      rmSync(folder, { recursive: true })
    }
  })

  it('inside the folders leads to the one file that is really there', () => {
    write({
      ...whole,
      'procedures/an-binh/y-te/a.ts': made('defineProcess', 'of: [x]', `import x from '../noi/cap-giay.js'\n`),
    })
    symlinkSync('y-te', join(base, 'procedures/an-binh/noi'))
    symlinkSync('..', join(base, 'procedures/an-binh/vong'))
    const { corpus, faults } = load()
    expect(faults).toEqual([])
    const [a, other] = corpus.processes
    expect(a?.value.of[0]).toBe(other?.value)
  })

  it('may lead to the folder of definitions itself', () => {
    write({
      ...whole,
      'procedures/an-binh/y-te/a.ts': made('defineProcess', 'of: [x]', `import x from './lien-ket.js'\n`),
    })
    symlinkSync('cap-giay.ts', join(base, 'procedures/an-binh/y-te/lien-ket.ts'))
    symlinkSync('procedures', join(base, 'dinh-nghia'))
    const { corpus, faults } = load([], ['dinh-nghia'])
    expect(faults).toEqual([])
    expect(corpus.processes.map(({ file }) => file)).toEqual([
      'dinh-nghia/an-binh/y-te/a.ts',
      'dinh-nghia/an-binh/y-te/cap-giay.ts',
    ])
  })

  it('or file that cannot be opened is named, and a pipe is not waited for', () => {
    write(whole)
    symlinkSync('khong-co.ts', join(base, 'procedures/an-binh/y-te/mat.ts'))
    execFileSync('mkfifo', [join(base, 'procedures/an-binh/y-te/ong.ts')])
    expect(faultsOf(load())).toEqual([
      'read-unreadable procedures/an-binh/y-te/mat.ts:1:1',
      'read-unreadable procedures/an-binh/y-te/ong.ts:1:1',
    ])
  })
})
