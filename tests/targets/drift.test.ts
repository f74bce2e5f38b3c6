import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { compareSections } from '../../generators/drift/compare-sections.js'
import { ExportFault } from '../../generators/drift/export-fault.js'
import { formatOf } from '../../generators/drift/readers.js'
import { sayDrift } from '../../generators/drift/say.js'
import { LIMITS, unpack } from '../../generators/drift/unpack.js'
import { parseXml } from '../../generators/drift/xml-tree.js'
import { defined, read } from '../../generators/opencps/sections.js'
import type { CaseFile, Edge } from '../../generators/react-flow/format.js'
import { defined as definedGraphs, read as readGraphs } from '../../generators/react-flow/read.js'
import reactFlow from '../../generators/react-flow/write.js'
import { generate } from '../generators/generate.js'
import { shippedTrees } from '../generators/shipped.js'
import { tthc } from '../cli/tthc.js'
import { edited, emit } from './opencps-package.js'

const trees = shippedTrees().filter(({ cases }) => cases.length > 0)
const [input] = trees.filter(({ tree }) => tree === 'chinh-thuc').sort((a, b) => a.cases.length - b.cases.length)
if (input === undefined) throw new Error('nothing shipped')
const { zip, zipName } = emit(input)
const ours = defined(input)
/** Names of documents and papers of the package, by their codes. */
const codesIn = (part: RegExp, code: string, name: string): Record<string, string> =>
  Object.fromEntries(
    Object.entries(unzipSync(zip))
      .filter(([path]) => part.test(path))
      .flatMap(([, bytes]) => [
        ...strFromU8(bytes).matchAll(new RegExp(`<${code}>([^<]+)</${code}>[\\s\\S]*?<${name}>([^<]+)</${name}>`, 'g')),
      ])
      .map(([, key = '', said = '']) => [key, said]),
  )
const documents = codesIn(/\/DocumentType\.xml$/, 'typeCode', 'documentName')
const papers = codesIn(/\/services\//, 'fileTemplateNo', 'templateName')
const processPath =
  Object.keys(unzipSync(zip))
    .find((path) => path.includes('/processes/'))
    ?.split('/')
    .slice(1)
    .join('/') ?? ''

/** What is said of a package with one file changed. */
const said = (path: string, change: (text: string) => string): string =>
  sayDrift(compareSections(ours, read(edited(zip, path, change)))).join('\n')

describe('an OpenCPS package', () => {
  test('read from what the system exports, which drops some fields, has no difference either', () => {
    const dropped = (xml: string) =>
      xml.replace(/<(groupName|instructionNote)>[^<]*/g, '<$1>').replace(/<checkInput>\d+/g, '<checkInput>0')
    expect(said(processPath, dropped)).toBe('')
  })

  test.each<[string, (xml: string) => string, RegExp]>([
    [
      'a time',
      (xml) =>
        xml.replace(
          /<durationCount>[\d.]+<\/durationCount><instructionNote>/,
          '<durationCount>99</durationCount><instructionNote>',
        ),
      /Bước "[^"]+" \(.+\):\n {4}Thời gian: định nghĩa .+, trong tệp "99"\./,
    ],
    [
      'a role',
      (xml) => xml.replace(/(<ProcessStep>[\s\S]*?<roleCode>)[^<]+/, '$1khac'),
      /Vai trò: định nghĩa "\p{Lu}[^"(]+ \([^"]+\)", trong tệp "\p{Lu}[^"(]+ \(khac\)"\./u,
    ],
    [
      'a name',
      (xml) => xml.replace(/<stepName>[^<]+/, '<stepName>Tên mới'),
      /Tên bước: định nghĩa ".+", trong tệp "Tên mới"\./,
    ],
    ['a step put away', (xml) => xml.replace(/<ProcessStep>[\s\S]*?<\/ProcessStep>\s*/, ''), /đã bị xóa khỏi tệp/],
    [
      'a step added',
      (xml) =>
        xml.replace(
          /<ProcessStep>\s*<stepCode>[^<]+([\s\S]*?)<\/ProcessStep>/,
          '$&<ProcessStep><stepCode>999$1</ProcessStep>',
        ),
      /\(999\): chỉ có trong tệp/,
    ],
    [
      'an action put away',
      (xml) =>
        xml.replace(/(<ProcessAction>[\s\S]*?<\/ProcessAction>\s*)<ProcessAction>[\s\S]*?<\/ProcessAction>/, '$1'),
      /Mất thao tác "[\s\S]+định nghĩa cho làm ".+", tệp thì không/,
    ],
    [
      'an action that leads elsewhere',
      (xml) => xml.replace(/(<actions>[\s\S]*?<\/ProcessAction>[\s\S]*?<postStepCode>)[^<]+/, '$1400'),
      /trong tệp tới "Hoàn thành" \(400\)/,
    ],
    [
      'a condition',
      (xml) =>
        xml.replace(
          /(<actions>[\s\S]*?<\/ProcessAction>[\s\S]*?)<preCondition\/>/,
          '$1<preCondition>payok</preCondition>',
        ),
      /Thao tác "[^"]+", điều kiện: định nghĩa không có, trong tệp "đã nộp tiền \(payok\)"\./,
    ],
  ])('edited by an operator: %s is said', (_, change, says) => expect(said(processPath, change)).toMatch(says))

  describe('of an action only what differs is said, in words', () => {
    /** The lines about actions, with one field of the second action of the process set to another value. */
    const withField = (field: string, value: string): string[] =>
      said(processPath, (xml) =>
        xml.replace(
          new RegExp(`(<actions>[\\s\\S]*?</ProcessAction>[\\s\\S]*?)<${field}(?:/>|>[^<]*</${field}>)`),
          (_, head: string) => `${head}<${field}>${value}</${field}>`,
        ),
      )
        .split('\n')
        .filter((line) => line.includes('Thao tác'))
    const [documentType, documentName] = Object.entries(documents)[0] ?? []

    test.each<[string, string, string, string]>([
      ['a payment', 'requestPayment', '2', 'yêu cầu nộp tiền: định nghĩa không có, trong tệp "nộp"'],
      [
        'a payment of no known kind',
        'requestPayment',
        '7',
        'yêu cầu nộp tiền: định nghĩa không có, trong tệp "loại 7"',
      ],
      [
        'dates',
        'postAction',
        '{ "CHANGE_DATE": { "dateOption": 1 } }',
        'ngày của hồ sơ: định nghĩa không có, trong tệp "tạm dừng tính thời hạn"',
      ],
      [
        'a document',
        'postAction',
        `{"CREATE_DOCUMENT":{"documentType":"${documentType ?? ''}"}}`,
        `văn bản được lập: định nghĩa không có, trong tệp "${documentName ?? ''} (${documentType ?? ''})"`,
      ],
      [
        'something that this tool never writes',
        'postAction',
        '{"LA":1}',
        'việc khác sau đó: định nghĩa không có, trong tệp "{"LA":1}"',
      ],
    ])('%s', (_, field, value, says) => {
      const lines = withField(field, value)
      expect(lines).toHaveLength(1)
      expect(lines[0]).toMatch(/^ {4}Thao tác "[^"]+", /)
      expect(lines[0]?.replace(/^ {4}Thao tác "[^"]+", /, '')).toBe(`${says}.`)
    })

    test('papers that are made, by their names', () => {
      const [code = '', name = ''] = Object.entries(papers).at(-1) ?? []
      const [line = '', ...others] = withField('createDossierFiles', code)
      expect(others).toEqual([])
      expect(line).toMatch(/, giấy tờ được tạo: định nghĩa (?:không có|"[^"]+ \([^"]+\)"), trong tệp/)
      expect(line.endsWith(`trong tệp "${name} (${code})".`)).toBe(true)
    })

    test('a sum is said beside what it is asked for', () => {
      const lines = said(processPath, (xml) =>
        xml.replace(
          /(<actions>[\s\S]*?<\/ProcessAction>[\s\S]*?)<requestPayment>0<\/requestPayment>\s*<paymentFee\/>/,
          '$1<requestPayment>2</requestPayment><paymentFee>50000</paymentFee>',
        ),
      )
      expect(lines).toMatch(/, số tiền: định nghĩa không có, trong tệp "50\.000 đồng"\./)
    })
  })

  test('another list of the package is compared entry by entry', () => {
    expect(said('StepConfig.xml', (xml) => xml.replace(/<menuGroup>[^<]+/, '<menuGroup>Mục riêng'))).toMatch(
      /Tệp StepConfig.xml\n {2}Mục .+:\n {4}menuGroup: định nghĩa ".+", trong tệp "Mục riêng"\./,
    )
  })

  test('what stands only on one side is listed', () => {
    const entries = Object.entries(unzipSync(zip))
    const less = zipSync(Object.fromEntries(entries.filter(([path]) => !path.endsWith(processPath))))
    expect(sayDrift(compareSections(ours, read(less))).join('\n')).toMatch(/không có trong tệp \(1\):\n {2}Quy trình "/)
    expect(sayDrift(compareSections(ours.slice(1), read(zip))).join('\n')).toMatch(/không có trong định nghĩa \(1\):/)
  })
})

describe('the same package, as a system or a computer may give it back', () => {
  const repacked = (change: (path: string, text: string) => readonly [string, string]): string => {
    const files = Object.entries(unzipSync(zip)).map(([path, bytes]) => change(path, strFromU8(bytes)))
    const packed = zipSync(Object.fromEntries(files.map(([path, text]) => [path, strToU8(text)])))
    return sayDrift(compareSections(ours, read(packed))).join('\n')
  }
  const named = (folder: string) => (path: string) =>
    path.replace(
      new RegExp(`/${folder}/([^/]+)\\.xml$`),
      (_, name: string) => `/${folder}/${name.length}-${name}-1.xml`,
    )

  test.each<[string, (path: string, text: string) => readonly [string, string]]>([
    [
      'numbers with a comma, or with a decimal that is none',
      (path, text) => [
        path,
        text.replace(/(<durationCount>\d+)(?:\.(\d+))?(?=<)/g, (_, n: string, rest = '0') => `${n},${rest}`),
      ],
    ],
    ['letters and marks apart', (path, text) => [path, text.normalize('NFD')]],
    ['no top folder', (path, text) => [path.slice(path.indexOf('/') + 1), text]],
    [
      'other names of files',
      (path, text) => [['templates', 'processes', 'services'].reduce((one, folder) => named(folder)(one), path), text],
    ],
  ])('%s: no difference', (_, change) => {
    expect(repacked(change)).toBe('')
  })

  test('beside what a computer adds', () => {
    const files = {
      ...unzipSync(zip),
      '__MACOSX/._a': strToU8('x'),
      [`${zipName.slice(0, -4)}/.DS_Store`]: strToU8('x'),
    }
    expect(sayDrift(compareSections(ours, read(zipSync(files))))).toEqual([])
  })
})

describe('a graph whose edges came back without their ids', () => {
  const graphs = definedGraphs(input)
  const [file] = [...generate(reactFlow, input).files].map(({ content }) => JSON.parse(String(content)) as CaseFile)
  if (file === undefined) throw new Error('no graph')
  const edges = JSON.parse(file.EdgeQuyTrinh) as Edge[]
  const drift = (change: (edge: Omit<Edge, 'id'>, index: number) => object): string[] => {
    const bare = edges.map(({ id: _, ...edge }, index) => change(edge, index))
    const found = readGraphs(strToU8(JSON.stringify({ ...file, EdgeQuyTrinh: JSON.stringify(bare) })))
    return sayDrift(
      compareSections(
        graphs.filter(({ key }) => key === file.ma),
        found,
      ),
    )
  }

  test('is the same: the words of an exception are known again', () => {
    expect(drift((edge) => edge)).toEqual([])
    expect(drift((edge, index) => ({ ...edge, id: `reactflow__edge-${index}` }))).toEqual([])
  })

  test('is another where an edge leads elsewhere, or has other words', () => {
    const at = edges.findIndex(({ label }) => label.includes('rút hồ sơ'))
    const only = (change: object) => (edge: object, index: number) => (index === at ? { ...edge, ...change } : edge)
    expect(drift(only({ target: edges[at]?.source })).join('\n')).toMatch(/rút hồ sơ.*định nghĩa tới bước/)
    expect(drift(only({ label: 'Huỷ' })).join('\n')).toMatch(/Mất thao tác "Công dân rút hồ sơ"[^]*Thêm thao tác "Huỷ"/)
  })
})

describe('hostile exports', () => {
  const fault = (bytes: Uint8Array): ExportFault => {
    try {
      read(bytes)
    } catch (error) {
      if (error instanceof ExportFault) return error
      throw error
    }
    throw new Error('it was read')
  }
  const packed = (files: Record<string, string>): Uint8Array =>
    zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])))

  /** As it says of itself when it is encrypted. */
  const locked = (bytes: Uint8Array): Uint8Array => bytes.map((byte, at) => (at === 6 ? byte | 1 : byte))

  test.each<[string, Uint8Array, RegExp]>([
    ['a path out of its folder', packed({ 'goi/../../etc/cron.d/x': 'x' }), /đường dẫn ra ngoài thư mục/],
    ['an absolute path', packed({ '/etc/passwd': 'x' }), /đường dẫn ra ngoài thư mục/],
    ['a path of Windows', packed({ 'goi\\..\\x.xml': 'x' }), /đường dẫn ra ngoài thư mục/],
    ['a bomb', zipSync({ 'goi/StepConfig.xml': new Uint8Array(LIMITS.entry - 1) }, { level: 9 }), /mở ra quá lớn/],
    [
      'too large a file',
      zipSync({ 'goi/StepConfig.xml': [new Uint8Array(LIMITS.entry + 1), { level: 1 }] }),
      /mở ra quá lớn/,
    ],
    [
      'too many files',
      packed(Object.fromEntries(Array.from({ length: LIMITS.entries + 1 }, (_, i) => [`goi/${i}`, '']))),
      /mở ra quá lớn/,
    ],
    [
      'an entity',
      packed({
        'goi/StepConfig.xml':
          '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><StepConfigList>&x;</StepConfigList>',
      }),
      /DOCTYPE hoặc ENTITY/,
    ],
    [
      'a wrong root',
      packed({ 'goi/StepConfig.xml': '<definitions/>' }),
      /phần tử gốc <definitions>, phải là <StepConfigList>/,
    ],
    ['broken XML', packed({ 'goi/StepConfig.xml': '<StepConfigList>\n<a></b>' }), /không phải XML đúng, sai ở dòng 2/],
    ['XML cut off', packed({ 'goi/StepConfig.xml': '<StepConfigList><StepConfig>' }), /không phải XML đúng/],
    ['no XML at all', packed({ 'goi/StepConfig.xml': '' }), /không phải XML đúng|trống/],
    [
      'endless nesting',
      packed({ 'goi/StepConfig.xml': '<a>'.repeat(30_000) + '</a>'.repeat(30_000) }),
      /lồng quá nhiều lớp/,
    ],
    [
      'another encoding',
      zipSync({ 'goi/StepConfig.xml': new Uint8Array([0xff, 0xfe, 0x3c, 0x00]) }),
      /không phải văn bản UTF-8/,
    ],
    ['two top folders', packed({ 'a/StepConfig.xml': '<StepConfigList/>', 'b/x.xml': '<a/>' }), /đúng một thư mục/],
    ['nothing of the format', packed({ 'goi/anh.png': 'x' }), /không có tệp nào mà định dạng quy định/],
    ['an empty zip', zipSync({}), /đúng một thư mục/],
    ['a zip with a password', locked(packed({ 'goi/StepConfig.xml': 'x' })), /đặt mật khẩu/],
    ['a zip cut off', zip.slice(0, zip.length / 2), /bị hỏng/],
  ])('%s: one clear error', (_, bytes, says) => {
    const { what, why, fix } = fault(bytes)
    expect(`${what} ${why}`).toMatch(says)
    expect(fix).toMatch(/^Cách sửa: /)
  })

  test('a zip that says less than it holds gives no more than it says', () => {
    const bytes = zipSync({ 'goi/a.xml': new Uint8Array(200_000) })
    const view = new DataView(bytes.buffer)
    for (let at = 0; at + 4 <= bytes.length; at++)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 10, true)
    expect(unpack(bytes).get('goi/a.xml')?.length).toBeLessThanOrEqual(10)
  })

  test('an unknown format is said to be one', () => {
    expect(() => formatOf(strToU8('%PDF-1.7'))).toThrow(/Không nhận ra định dạng/)
  })

  test('whatever bytes: an export, or one clear error, never another', () => {
    const mutate = fc.tuple(fc.nat(zip.length - 1), fc.nat(255))
    fc.assert(
      fc.property(fc.array(mutate, { minLength: 1, maxLength: 8 }), (changes) => {
        const bytes = zip.slice()
        for (const [at, value] of changes) bytes[at] = value
        try {
          read(bytes)
        } catch (error) {
          expect(error).toBeInstanceOf(ExportFault)
        }
      }),
      { numRuns: 40 },
    )
    fc.assert(
      fc.property(fc.string(), (text) => {
        try {
          parseXml(strToU8(`<a>${text}</a>`), 'x.xml')
        } catch (error) {
          expect(error).toBeInstanceOf(ExportFault)
        }
      }),
      { numRuns: 200 },
    )
  })
})

describe('tthc drift', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tthc-drift-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  const file = (name: string, bytes: Uint8Array): string => {
    writeFileSync(join(folder, name), bytes)
    return join(folder, name)
  }

  test('exits 0 where nothing differs, 1 where something does, 2 where it cannot be read; and writes nothing', async () => {
    const same = await tthc(['drift', file(zipName, zip), '--as-of', '2026-01-01'])
    expect([same.code, same.out, same.err]).toEqual([0, 'Tệp khớp với định nghĩa, không có gì khác.\n', ''])
    const changed = edited(zip, processPath, (xml) => xml.replace(/<stepName>[^<]+/, '<stepName>Tên mới\u001b[2J'))
    const other = await tthc(['drift', file('sua.zip', changed), '--as-of', '2026-01-01'])
    expect(other.code).toBe(1)
    expect(other.out).toMatch(/Tên bước: định nghĩa/)
    expect(other.out).not.toContain('\u001b[2J')
    const bad = await tthc(['drift', file('xau.zip', zipSync({ '../x': strToU8('x') }))])
    expect([bad.code, bad.out]).toEqual([2, ''])
    expect(bad.err).toMatch(/^tthc: Tệp nén có đường dẫn ra ngoài/)
    expect(readdirSync(folder).sort()).toEqual([zipName, 'sua.zip', 'xau.zip'].sort())
  })
})
