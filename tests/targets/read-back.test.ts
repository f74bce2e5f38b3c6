import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, strToU8 } from 'fflate'
import { afterAll, describe, expect, test } from 'vitest'
import bpmn from '../../generators/bpmn/write.js'
import { compareSections } from '../../generators/drift/compare-sections.js'
import { counterpartOf, formatOf } from '../../generators/drift/readers.js'
import { sayDrift } from '../../generators/drift/say.js'
import { generate } from '../generators/generate.js'
import type { Generator, GeneratorInput } from '../../generators/generator.js'
import igate from '../../generators/igate/write.js'
import opencps from '../../generators/opencps/write.js'
import reactFlow from '../../generators/react-flow/write.js'
import zeebe from '../../generators/zeebe/write.js'
import { tthc } from '../cli/tthc.js'
import { compiled } from '../generators/compiled.js'
import { shippedTrees } from '../generators/shipped.js'
import { bytesOf } from './agreement/readings.js'
import { edited } from './opencps-package.js'
import { smallProcess } from './small-process.js'

/** What a target emits that is to be read back: a file that holds steps. */
const exportsOf = (target: Generator, input: GeneratorInput): [string, Uint8Array][] =>
  [...bytesOf(generate(target, input).files)].filter(([path]) =>
    target.id === 'react-flow' ? path.endsWith('.json') : /\.(zip|bpmn)$/.test(path),
  )

/** What `tthc drift` says of a file. */
async function drifted(bytes: Uint8Array, trees: readonly GeneratorInput[]): Promise<string[]> {
  const format = formatOf(bytes)
  const { read, defined } = await format.load()
  const found = read(bytes)
  const own = counterpartOf(found, trees.map(defined), format)
  if (own === undefined) throw new Error('nothing in common')
  return sayDrift(compareSections(own, found))
}

/** Every format that is read back. */
const TARGETS: readonly Generator[] = [opencps, bpmn, reactFlow, zeebe, igate]

describe.each(TARGETS)('$id', (target) => {
  test('reads back without difference, every flow that is shipped', async () => {
    let files = 0
    let processes = 0
    for (const input of shippedTrees().filter(({ cases }) => cases.length > 0)) {
      const emitted = exportsOf(target, input)
      const format = formatOf(emitted[0]?.[1] ?? new Uint8Array())
      expect(format.id).toBe(target.id)
      const { read, defined } = await format.load()
      const own = [defined(input)]
      for (const [path, bytes] of emitted) {
        const found = read(bytes)
        const counterpart = counterpartOf(found, own, format) ?? []
        processes += counterpart.filter(({ language }) => language !== undefined).length
        files++
        expect([path, sayDrift(compareSections(counterpart, found))]).toEqual([path, []])
      }
    }
    expect(files).toBeGreaterThan(8)
    expect(processes).toBeGreaterThan(100)
  })
})

/** A change in the only file of a target that holds steps. */
function changed([path, bytes]: [string, Uint8Array], what: (text: string) => string): Uint8Array {
  if (!path.endsWith('.zip')) return strToU8(what(strFromU8(bytes)))
  return edited(bytes, 'processes/thu-tuc.20251127.xml', what)
}
/** React-Flow keeps its lists as JSON in strings. */
const quoted = (text: string): string => text.replaceAll('"', '\\"')
const replaced = (from: string | RegExp, to: string) => (text: string) => {
  const after = text.replace(from, to)
  if (after === text) throw new Error(`nothing like ${String(from)}`)
  return after
}

describe('what an operator changed is said step by step', () => {
  const { input } = compiled(smallProcess)

  test.each<[string, string, (text: string) => string, string[]]>([
    [
      'opencps',
      'a name',
      replaced('<stepName>Xét duyệt<', '<stepName>Xét<'),
      ['  Bước "Xét duyệt" (140-xet):', '    Tên bước: định nghĩa "Xét duyệt", trong tệp "Xét".'],
    ],
    [
      'opencps',
      'a step put away',
      replaced(/<ProcessStep>\s*<stepCode>140-xet<[\s\S]*?<\/ProcessStep>/, ''),
      [
        '  Khi nộp hồ sơ:',
        '    Thêm thao tác "Đồng ý": tới "Trả kết quả" (300).',
        '    Thêm thao tác "Không đồng ý": tới "Hoàn thành: từ chối giải quyết" (410).',
        '    Thêm thao tác "Xin lỗi": tới bước không có "140-xet".',
        '    Thêm thao tác "Trả lại": tới "Tiếp nhận" (100-nhan).',
        '  Bước "Xét duyệt" (140-xet): đã bị xóa khỏi tệp.',
        '  Ngay từ đầu: theo tệp hồ sơ kết thúc, theo định nghĩa thì chưa.',
      ],
    ],
    [
      'opencps',
      'a way led elsewhere',
      replaced(/(1500-xet:dong-y<(?:(?!<postStepCode>)[\s\S])*<postStepCode>)[^<]*/, '$1400'),
      [
        '  Bước "Xét duyệt" (140-xet):',
        '    Thao tác "Đồng ý": định nghĩa tới "Trả kết quả" (300); trong tệp tới "Hoàn thành" (400).',
        '  Sau "Tiếp nhận: Chuyển: Xét duyệt" → "Xét duyệt: Đồng ý": theo tệp hồ sơ kết thúc, theo định nghĩa thì chưa.',
      ],
    ],
    [
      'opencps',
      'hours',
      replaced(/(140-xet<[\s\S]*?<durationCount>)[^<]*/, '$19'),
      ['  Bước "Xét duyệt" (140-xet):', '    Thời gian: định nghĩa "2", trong tệp "9".'],
    ],
    [
      'react-flow',
      'a name',
      replaced(quoted('"tenBuocXuLy":"Xét duyệt"'), quoted('"tenBuocXuLy":"Xét"')),
      ['  Bước "Xét duyệt" (xet):', '    Tên bước: định nghĩa "Xét duyệt", trong tệp "Xét".'],
    ],
    [
      'react-flow',
      'a step put away',
      replaced(/\{\\"id\\":\\"xet\\",[\s\S]*?\}\},/, ''),
      [
        '  Bước "Xét duyệt" (xet): đã bị xóa khỏi tệp.',
        '  Sau "Tiếp nhận: Chuyển xử lý": định nghĩa cho làm "Xét duyệt: Đồng ý", tệp thì không.',
      ],
    ],
    [
      'react-flow',
      'a way led elsewhere',
      replaced(quoted('"target":"tra","label":"Đồng ý"'), quoted('"target":"ket-thuc.refused","label":"Đồng ý"')),
      [
        '  Bước "Xét duyệt" (xet):',
        '    Thao tác "Đồng ý": định nghĩa tới bước "Trả kết quả" (tra); trong tệp tới bước "Từ chối giải quyết" (ket-thuc.refused).',
        '  Sau "Tiếp nhận: Chuyển xử lý" → "Xét duyệt: Đồng ý": theo tệp hồ sơ kết thúc, theo định nghĩa thì chưa.',
      ],
    ],
    [
      'react-flow',
      'a label',
      replaced(quoted('"label":"Đồng ý"'), quoted('"label":"Chấp thuận"')),
      ['  Bước "Xét duyệt" (xet):', '    Thao tác "Đồng ý" đổi tên thành "Chấp thuận".'],
    ],
    [
      'react-flow',
      'hours',
      replaced(quoted('"thoiGianXuLy":16'), quoted('"thoiGianXuLy":24')),
      ['  Bước "Xét duyệt" (xet):', '    Thời gian (giờ): định nghĩa "16", trong tệp "24".'],
    ],
    [
      'bpmn',
      'a name',
      replaced('id="Buoc.xet" name="Xét duyệt"', 'id="Buoc.xet" name="Xét"'),
      ['  Bước "Xét duyệt" (Buoc.xet):', '    Tên: định nghĩa "Xét duyệt", trong tệp "Xét".'],
    ],
    [
      'bpmn',
      'a step put away',
      replaced(/<bpmn:userTask id="Buoc.tra"[\s\S]*?<\/bpmn:userTask>/, ''),
      [
        '  Bước "Trả kết quả" (Buoc.tra): đã bị xóa khỏi tệp.',
        '  Sau "Tiếp nhận: chuyển tiếp": định nghĩa cho làm "Xét duyệt: Đồng ý", tệp thì không.',
      ],
    ],
    [
      'bpmn',
      'a way led elsewhere',
      replaced(/(sourceRef="Re.xet" targetRef=")Gui.xet..tra/, '$1Gui.xet..ket-thuc.refused'),
      [
        '  Phần tử "Kết quả?" (Re.xet):',
        '    Thao tác "Đồng ý": định nghĩa tới "Chuyển: Cấp xã" (Gui.xet..tra); khi ketQua = "xet:dong-y"; trong tệp tới "Chuyển: Cấp xã" (Gui.xet..ket-thuc.refused); khi ketQua = "xet:dong-y".',
        '  Sau "Tiếp nhận: chuyển tiếp" → "Xét duyệt: Đồng ý": theo tệp hồ sơ kết thúc, theo định nghĩa thì chưa.',
      ],
    ],
    [
      'bpmn',
      'hours',
      replaced('P1D', 'P3DT4H'),
      [
        '  Phần tử "Quá 01 ngày làm việc" (QuaHan.nhan) ở bước "Tiếp nhận":',
        '    Sự kiện: định nghĩa "hết hạn sau 1 ngày", trong tệp "hết hạn sau 3 ngày 4 giờ".',
      ],
    ],
    [
      'bpmn',
      'the time of the whole',
      replaced('P5D', 'P9D'),
      [
        '  Phần tử "Hết thời hạn giải quyết" (BatDau.ThoiHan.ca-thu-tuc):',
        '    Sự kiện: định nghĩa "hết hạn sau 5 ngày", trong tệp "hết hạn sau 9 ngày".',
      ],
    ],
    [
      'zeebe',
      'a name',
      replaced('id="Buoc.xet" name="Xét duyệt"', 'id="Buoc.xet" name="Xét"'),
      ['  Bước "Xét duyệt" (Buoc.xet):', '    Tên: định nghĩa "Xét duyệt", trong tệp "Xét".'],
    ],
    [
      'igate',
      'a way put away',
      replaced(/<bpmn:sequenceFlow [^>]*sourceRef="Buoc.tra"[^>]*>/, ''),
      [
        '  Bước "Trả kết quả" (Buoc.tra):',
        '    Mất thao tác "chuyển tiếp": tới "Trả kết quả" (KetThuc.ket-thuc.returned).',
        '  Sau "Tiếp nhận: chuyển tiếp" → "Xét duyệt: Đồng ý": định nghĩa cho làm "Trả kết quả: chuyển tiếp", tệp thì không.',
      ],
    ],
  ])('%s, %s', async (id, _, what, words) => {
    const target = TARGETS.find((one) => one.id === id)
    const [file] = target === undefined ? [] : exportsOf(target, input)
    if (file === undefined) throw new Error('nothing emitted')
    const [title, ...said] = await drifted(changed(file, what), [input])
    expect(title).toContain('"Thủ tục thử"')
    expect(said).toEqual(words)
  })
})

describe('tthc drift of a file of one process', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tthc-read-back-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  const [input] = shippedTrees().filter(({ cases }) => cases.length > 1)
  if (input === undefined) throw new Error('nothing shipped')

  test.each([bpmn, reactFlow])('$id: the others of its tree are not missing', async (target) => {
    const [path = '', bytes = new Uint8Array()] = exportsOf(target, input)[0] ?? []
    const file = join(folder, path.replaceAll('/', '-'))
    writeFileSync(file, bytes)
    const same = await tthc(['drift', file, '--as-of', input.asOf])
    expect([same.code, same.out, same.err]).toEqual([0, 'Tệp khớp với định nghĩa, không có gì khác.\n', ''])
    writeFileSync(file, strFromU8(bytes).replaceAll('Tiếp nhận', 'Nhận'))
    const other = await tthc(['drift', file, '--as-of', input.asOf])
    expect(other.code).toBe(1)
    expect(other.out).toMatch(/định nghĩa ".*Tiếp nhận.*", trong tệp ".*Nhận/)
    expect(other.out).toMatch(/Tổng cộng: 1 mục khác \(.+\), 0 mục thiếu và 0 mục thừa/)
  })
})
