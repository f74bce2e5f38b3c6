import { unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { compareLanguages } from '../../generators/agreement/compare.js'
import { relabelled } from '../../generators/agreement/language.js'
import { machineLanguage } from '../../generators/agreement/machine-language.js'
import { PROPOSAL_MARK } from '../../generators/marks.js'
import { checkPackage } from '../../generators/opencps/check.js'
import { shortEvent } from '../../generators/opencps/codes.js'
import { eligibleActions, BEFORE, perform, processLanguage } from '../../generators/opencps/interpret.js'
import { cutAtWord } from '../../generators/loss-notes.js'
import { readPackage, rootsOf } from '../../generators/opencps/read.js'
import { toMachine } from '../../machines/build/to-machine.js'
import type { Process } from '../../machines/model/process.js'
import type { Row } from '../../machines/model/step.js'
import { compiled } from '../generators/compiled.js'
import { shippedTrees } from '../generators/shipped.js'
import { edited, emit } from './opencps-package.js'

const trees = shippedTrees().filter(({ cases }) => cases.length > 0)
const packages = trees.map((input) => ({ input, ...emit(input) }))
const [small] = packages.filter(({ input }) => input.tree === 'chinh-thuc').sort((a, b) => a.zip.length - b.zip.length)
if (small === undefined) throw new Error('nothing shipped')
const faultsOf = (zip: Uint8Array, zipName = small.zipName): string[] =>
  checkPackage(readPackage(zip), zipName).map(({ file, what }) => `${file}: ${what}`)

describe('the shipped packages', () => {
  test('pass our checker of the format', () => {
    expect(packages.length).toBeGreaterThan(8)
    for (const { zip, zipName } of packages) expect(faultsOf(zip, zipName)).toEqual([])
  })

  test('are the same bytes every time', () => {
    for (const { input, zip } of packages.slice(0, 3)) expect(Buffer.compare(emit(input).zip, zip)).toBe(0)
  })

  test('have one top folder, named like the zip, and their files in the order of import', () => {
    for (const { zip, zipName } of packages) {
      const paths = Object.keys(unzipSync(zip))
      expect(new Set(paths.map((path) => path.split('/')[0]))).toEqual(new Set([zipName.replace(/\.zip$/, '')]))
      const heads = [...new Set(paths.map((path) => path.split('/')[1]))]
      const order =
        'dicts StepConfig.xml ActionConfig.xml DocumentType.xml PaymentConfig.xml NotificationTemplate.xml Users.xml Holiday.xml WorkingTime.xml templates processes services'
      expect(heads).toEqual(order.split(' ').filter((head) => heads.includes(head)))
    }
  })

  test('say in every file of a proposal that it is one, and nowhere else', () => {
    for (const { input, zip } of packages)
      for (const [path, bytes] of Object.entries(unzipSync(zip)))
        expect(`${path} ${new TextDecoder().decode(bytes).includes(PROPOSAL_MARK)}`).toBe(
          `${path} ${input.tree === 'de-xuat'}`,
        )
  })
})

test('no person is in a package, only posts', () => {
  const { input } = compiled(processOf([step('nhan', { does: 'receive' }), step('tra', { does: 'return' })]))
  const person = {
    id: 'cb-1',
    name: 'Cán bộ mẫu 0001',
    unit: 'ubnd-xa',
    title: 'Chủ tịch',
    office: 'ubnd-xa',
    posts: ['ubnd-xa/lanh-dao'],
  }
  const staff = [{ file: 'staff.csv', line: 2, value: { ...person, period: { from: '2025-01-01' }, sample: true } }]
  const records = { units: [], successions: [], coverage: [], mergedPosts: [], staff, leaves: [] }
  const { zip } = emit({ ...input, corpus: { ...input.corpus, records: new Map([[input.province.id, records]]) } })
  const text = Object.values(unzipSync(zip))
    .map((bytes) => new TextDecoder().decode(bytes))
    .join('\n')
  expect(text).toContain('<fullname>Lãnh đạo UBND xã</fullname>')
  expect(text).not.toContain(person.name)
})

describe('traps of the importer', () => {
  const [first] = rootsOf(readPackage(small.zip).files, 'processes')
  const [service] = rootsOf(readPackage(small.zip).files, 'services')
  if (first === undefined || service === undefined) throw new Error('no process')
  const { path, root } = first
  const action = root.actions[1]
  if (action === undefined) throw new Error('no action')
  const condition = (text: string) => (xml: string) =>
    xml.replaceAll('<preCondition/>', `<preCondition>${text}</preCondition>`)

  test.each<[string, string, (xml: string) => string, RegExp]>([
    ['stepdone with a bar', path, condition('stepdone=100|300'), /dấu "\|" trong stepdone/],
    ['waiting', path, condition('waiting'), /"waiting": hệ thống luôn coi là không đúng/],
    ['agencys with commas', path, condition('agencys=H14.1,H14.2'), /dấu phẩy trong agencys/],
    ['an unknown condition', path, condition('daky'), /điều kiện mà hệ thống không biết/],
    [
      'rollback',
      path,
      (xml) => xml.replaceAll(`<actionCode>${action.actionCode}<`, '<actionCode>9000<'),
      /dành để thu hồi/,
    ],
    [
      'a rollbackable action',
      'ActionConfig.xml',
      (xml) => xml.replaceAll('<rollbackable>false', '<rollbackable>true'),
      /cho thu hồi/,
    ],
    [
      'a second action without a step',
      path,
      (xml) => xml.replace(`<preStepCode>${action.preStepCode}</preStepCode>`, '<preStepCode/>'),
      /Có 2 thao tác không nêu bước trước/,
    ],
    [
      'another sub-status in StepConfig',
      'StepConfig.xml',
      (xml) => xml.replaceAll('<dossierSubStatus/>', '<dossierSubStatus>tham_dinh</dossierSubStatus>'),
      /trạng thái khác với StepConfig/,
    ],
    [
      'a text that is too long',
      path,
      (xml) => xml.replace(/<stepName>[^<]*/, `<stepName>${'dài '.repeat(70)}`),
      /stepName" dài quá quy định/,
    ],
    ['a missing element', path, (xml) => xml.replace('<counter>0</counter>', ''), /"counter" thiếu/],
    [
      'another order',
      path,
      (xml) => xml.replace(/(<processNo>.*<\/processNo>)(<processName>.*<\/processName>)/, '$2$1'),
      /"processNo" đứng sai thứ tự/,
    ],
    [
      'an unknown element',
      path,
      (xml) => xml.replace('<counter>', '<mau>1</mau><counter>'),
      /"mau" không có trong định dạng/,
    ],
    ['a number in words', path, (xml) => xml.replace('<counter>0', '<counter>không'), /"counter" không phải số nguyên/],
    ['a step twice', path, (xml) => xml.replace(/<ProcessStep>[\s\S]*?<\/ProcessStep>/, '$&$&'), /có hai lần/],
    [
      'a step that is not there',
      path,
      (xml) => xml.replace(/<postStepCode>[^<]+/, '<postStepCode>999'),
      /chuyển tới bước "999" không có/,
    ],
    [
      'an agency that no dictionary has',
      service.path,
      (xml) => xml.replace(/<administrationCode>[^<]*/, '<administrationCode>so-khac'),
      /Cơ quan "so-khac" không có trong danh mục GOVERNMENT_AGENCY/,
    ],
    [
      'a field that no dictionary has',
      service.path,
      (xml) => xml.replace(/<domainCode>[^<]*/, '<domainCode>khac'),
      /Lĩnh vực "khac" không có trong danh mục SERVICE_DOMAIN/,
    ],
    ['broken JSON', path, (xml) => xml.replace(/<postAction>\{/, '<postAction>{{'), /postAction không phải JSON/],
  ])('%s', (_, file, change, says) => {
    expect(faultsOf(edited(small.zip, file, change)).join('\n')).toMatch(says)
  })

  test('another name of the zip, another order of its files', () => {
    expect(faultsOf(small.zip, 'khac.zip').join('\n')).toMatch(/cùng tên với tệp nén "khac.zip"/)
    const read = readPackage(small.zip)
    const faults = checkPackage({ ...read, files: [...read.files].reverse() }, small.zipName)
    expect(faults.map(({ what }) => what).join('\n')).toMatch(/sai thứ tự nạp/)
  })

  test('conditions hold as the importer reads them', () => {
    const [start] = eligibleActions(root, BEFORE)
    const standing = start && perform(root, BEFORE, start)
    if (standing === undefined) throw new Error('no start')
    const asked = (preCondition: string) =>
      eligibleActions({ ...root, actions: root.actions.map((one) => ({ ...one, preCondition })) }, standing).length > 0
    expect([asked(''), asked('payok,online=true'), asked('stepnotdone=300')]).toEqual([true, true, true])
    expect([asked('waiting'), asked('stepdone=300'), asked('agencys=a,b'), asked('payok,waiting')]).toEqual([
      false,
      false,
      false,
      false,
    ])
  })

  test("an action runs only where status and sub-status are the step's", () => {
    const [start] = eligibleActions(root, BEFORE)
    const standing = start && perform(root, BEFORE, start)
    if (standing === undefined) throw new Error('no start')
    expect(eligibleActions(root, standing).length).toBeGreaterThan(0)
    expect(eligibleActions(root, { ...standing, subStatus: 'khac' })).toEqual([])
    expect(eligibleActions(root, { ...standing, status: 'paying' })).toEqual([])
  })
})

const step = (id: string, more: object = {}): Row => ({
  id,
  name: `Bước ${id}`,
  by: { role: 'lanh-dao', at: 'ubnd-xa' },
  does: 'examine',
  ...more,
})
const processOf = (table: readonly Row[], more: Partial<Process> = {}): Process => ({
  of: [{ code: '1.000001', name: 'Thủ tục thử', field: 'Thử', effective: { from: '2025-01-01' }, source: 'thử' }],
  province: 'cao-bang',
  standing: 'proposal',
  effective: { from: '2025-07-01' },
  policy: { base: 'nd-118-2025' },
  table,
  ...more,
})
const packed = (table: readonly Row[], more: Partial<Process> = {}) => {
  const { compiled: one, input } = compiled(processOf(table, more))
  const { zip, zipName, losses } = emit(input)
  const [process] = rootsOf(readPackage(zip).files, 'processes').map(({ root }) => root)
  return {
    flow: one.flows[0],
    process,
    losses: losses.map(({ what, full }) => ({ what, full })),
    faults: faultsOf(zip, zipName),
  }
}

describe('what tables say', () => {
  const branch = (id: string): Row => ({ id, title: id, rows: [step(`${id}-1`), step(`${id}-2`)] })

  test('branches that run at once keep their language, and the loss is said', () => {
    const { flow, process, losses, faults } = packed([
      step('nhan', { does: 'receive' }),
      { id: 'song-song', branches: [branch('a'), branch('b'), branch('c')] } as Row,
      step('tra', { does: 'return' }),
    ])
    if (flow === undefined || process === undefined) throw new Error('not emitted')
    expect(faults).toEqual([])
    expect(
      compareLanguages(relabelled(machineLanguage(toMachine(flow)), shortEvent), processLanguage(process)).verdict,
    ).toBe('same')
    expect(process.steps.length).toBeGreaterThan(20)
    expect(losses.map(({ what }) => what).join()).toMatch(/các nhánh song song thành những bước ghép/)
  })

  test('too many branches are left out and reported, never emitted in part', () => {
    const many = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map(branch)
    const { process, losses } = packed([step('nhan', { does: 'receive' }), { id: 'song-song', branches: many } as Row])
    expect(process).toBeUndefined()
    expect(losses.map(({ what }) => what).join()).toMatch(/không đưa vào gói/)
  })

  test('a long text is cut at a word, within its length, with the whole in the loss report', () => {
    const name = 'Thẩm định, kiểm tra thực tế và lập biên bản '.repeat(9).trim()
    const { process, losses, faults } = packed([
      step('nhan', { does: 'receive' }),
      step('xet', { name }),
      step('tra', { does: 'return' }),
    ])
    const cut = process?.steps.find(({ stepCode }) => stepCode.endsWith('-xet'))?.stepName ?? ''
    expect(faults).toEqual([])
    expect([...cut].length).toBeLessThanOrEqual(255)
    expect(name.startsWith(`${cut.slice(0, -1)} `) || name.startsWith(`${cut.slice(0, -1)}, `)).toBe(true)
    expect(losses).toContainEqual({ what: 'Tên bước dài quá 255 ký tự nên bị cắt.', full: name })
  })

  test('markup and signs that no XML may hold stay text, or go', () => {
    const name = 'Xét <hồ sơ> & "ký" ]]> -- \u0000\u000b😀'
    const { process, faults } = packed([
      step('nhan', { does: 'receive' }),
      step('xet', { name }),
      step('tra', { does: 'return' }),
    ])
    expect(faults).toEqual([])
    expect(process?.steps.map(({ stepName }) => stepName)).toContain('Xét <hồ sơ> & "ký" ]]> -- 😀')
  })

  test('a step put in before another leaves its code', () => {
    const codes = (table: readonly Row[]) => packed(table).process?.steps.map(({ stepCode }) => stepCode) ?? []
    const before = codes([step('nhan', { does: 'receive' }), step('xet'), step('tra', { does: 'return' })])
    const after = codes([
      step('nhan', { does: 'receive' }),
      step('kiem-tra'),
      step('xet'),
      step('tra', { does: 'return' }),
    ])
    expect(before.filter((code) => !after.includes(code))).toEqual([])
    expect(before).toEqual(expect.arrayContaining(['100-nhan', '120-xet', '300', '400', '430']))
  })

  test('an event that is too long for a code is still one code', () => {
    const outcome = 'Hồ sơ đủ điều kiện theo quy định '.repeat(10).trim()
    const { flow, process, faults } = packed([
      step('nhan', { does: 'receive' }),
      step('xet', { ways: { [outcome]: 'next', 'Không đạt': { end: 'refused' } } }),
      step('tra', { does: 'return' }),
    ])
    if (flow === undefined || process === undefined) throw new Error('not emitted')
    expect(faults).toEqual([])
    expect(
      compareLanguages(relabelled(machineLanguage(toMachine(flow)), shortEvent), processLanguage(process)).verdict,
    ).toBe('same')
  })
})

test.each([
  ['một hai ba', 10, 'một hai ba'],
  ['một hai ba', 9, 'một hai…'],
  ['một hai, ba', 9, 'một hai…'],
  ['một hai ba', 8, 'một hai…'],
  ['mộthaibabốn', 5, 'mộth…'],
  ['😀😀 😀😀', 4, '😀😀…'],
])('"%s" in %i characters is "%s"', (text, length, cut) => expect(cutAtWord(text, length)).toBe(cut))
