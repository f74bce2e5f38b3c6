import { strFromU8, strToU8 } from 'fflate'
import { expect, test } from 'vitest'
import { generate } from '../../generators/generate.js'
import { compiled } from '../../generators/compiled.js'
import { edited } from '../opencps-package.js'
import { smallProcess } from '../small-process.js'
import { anytimeOf, expected, machineOf, tell } from './agree.js'
import { bytesOf, keysOf, READINGS } from './readings.js'

/*
 * The test of the test: in what a target emits of one small process, an edge is put away or led elsewhere, and the comparison
 * has to say after which steps the target parts from the machine.
 */

const { compiled: one, input } = compiled(smallProcess)
const [found] = keysOf(input)
if (found === undefined) throw new Error('nothing compiled')
const { flow, keys } = found

/** What is said of a target when one of its files is changed. */
function said(target: string, change: (text: string) => string): string | undefined {
  const reading = READINGS.find(({ generator }) => generator.id === target)
  if (reading === undefined) throw new Error(`no target ${target}`)
  const files = bytesOf(generate(reading.generator, input).files)
  const damaged = new Map([...files].map(([path, bytes]) => [path, applied(path, bytes, change)]))
  return tell(
    expected(machineOf(flow, one, input), anytimeOf(flow, one, input), reading),
    reading.read(damaged, keys),
    reading,
  )
}
function applied(path: string, bytes: Uint8Array, change: (text: string) => string): Uint8Array {
  if (path.endsWith('.zip')) return edited(bytes, `processes/${keys.processNo}.xml`, change)
  return strToU8(change(strFromU8(bytes)))
}

/** A flow of BPMN, whatever its ids, by its two ends. */
const flowOf = (from: string, to: string): RegExp =>
  new RegExp(`(<bpmn:sequenceFlow [^>]*sourceRef="${from}" targetRef=")${to}("[^>]*?>)`)
/** An action of OpenCPS up to where it leads. */
const actionOf = (code: string): RegExp =>
  new RegExp(
    `(<ProcessAction>\\s*<actionCode>\\d+-${code}</actionCode>(?:(?!<postStepCode>)[\\s\\S])*<postStepCode>)[^<]*()`,
  )
const putAway = (what: RegExp) => (text: string) => text.replace(what, '')
const led = (what: RegExp, to: string) => (text: string) => text.replace(what, `$1${to}$2`)

test.each<[string, string, (text: string) => string, string]>([
  [
    'opencps',
    'an action put away',
    putAway(/<ProcessAction>\s*<actionCode>1600-xet:khong-dong-y<[\s\S]*?<\/ProcessAction>/),
    'Sau "Tiếp nhận: chuyển tiếp": máy trạng thái cho làm "Xét duyệt: Không đồng ý", opencps thì không.',
  ],
  [
    'opencps',
    'an action led elsewhere',
    led(actionOf('xet:dong-y'), '410'),
    'Sau "Tiếp nhận: chuyển tiếp" → "Xét duyệt: Đồng ý": theo opencps hồ sơ kết thúc, theo máy trạng thái thì chưa.',
  ],
  [
    'bpmn',
    'a flow put away',
    putAway(flowOf('Buoc.tra', 'KetThuc.ket-thuc.returned')),
    'Sau "Tiếp nhận: chuyển tiếp" → "Xét duyệt: Đồng ý": máy trạng thái cho làm "Trả kết quả: chuyển tiếp", bpmn thì không.',
  ],
  [
    'bpmn',
    'an outcome led elsewhere',
    led(flowOf('Re.xet', 'Gui.xet..tra'), 'Gui.xet..ket-thuc.refused'),
    'Sau "Tiếp nhận: chuyển tiếp" → "Xét duyệt: Đồng ý": theo bpmn hồ sơ kết thúc, theo máy trạng thái thì chưa.',
  ],
  [
    'bpmn',
    'a message put away',
    putAway(/<bpmn:messageFlow [^>]*sourceRef="Gui.nhan..xet"[^>]*>/),
    'Sau "Tiếp nhận: chuyển tiếp": máy trạng thái cho làm "Xét duyệt: Đồng ý", bpmn thì không.',
  ],
  [
    'bpmn',
    'an exception of the law put away',
    putAway(/nhan:rut-ho-so/),
    'Ngay từ đầu: máy trạng thái cho làm "Tiếp nhận: Rút hồ sơ", bpmn thì không.',
  ],
  [
    'bpmn',
    'a limit that ends the dossier',
    putAway(/ isInterrupting="false"/),
    'Ngay từ đầu: bpmn cho làm "Tiếp nhận: Quá 05 ngày làm việc từ lúc nộp", máy trạng thái thì không.',
  ],
  [
    'zeebe',
    'a message led elsewhere',
    led(/(<bpmn:messageFlow [^>]*sourceRef="Gui.xet..tra" targetRef=")[^"]*()/, 'Nhan.nhan..1'),
    'Sau "Tiếp nhận: chuyển tiếp" → "Xét duyệt: Đồng ý": máy trạng thái cho làm "Trả kết quả: chuyển tiếp", zeebe thì không.',
  ],
  [
    'zeebe',
    'withdrawal put away',
    putAway(/<bpmn:subProcess id="BatCuLuc.rut-ho-so"[\s\S]*?<\/bpmn:subProcess>/),
    'Ngay từ đầu: máy trạng thái cho làm "Tiếp nhận: Rút hồ sơ", zeebe thì không.',
  ],
  [
    'igate',
    'a flow led elsewhere',
    led(flowOf('Buoc.nhan', 'Buoc.xet'), 'Buoc.tra'),
    'Sau "Tiếp nhận: chuyển tiếp": máy trạng thái cho làm "Xét duyệt: Đồng ý", igate thì không.',
  ],
  [
    'igate',
    'a boundary event put away',
    putAway(/<bpmn:boundaryEvent id="NgoaiLe.xet..tra-lai[\s\S]*?<\/bpmn:boundaryEvent>/),
    'Sau "Tiếp nhận: chuyển tiếp": máy trạng thái cho làm "Xét duyệt: Trả lại", igate thì không.',
  ],
  [
    'react-flow',
    'an edge put away',
    putAway(/,\{\\"id\\":\\"tra--tra:tiep\\"[^}]*\}/),
    'Sau "Tiếp nhận: chuyển tiếp" → "Xét duyệt: Đồng ý": máy trạng thái cho làm "Trả kết quả: chuyển tiếp", react-flow thì không.',
  ],
  [
    'react-flow',
    'an edge led elsewhere',
    led(/(\\"source\\":\\"xet\\",\\"target\\":\\")tra()/, 'nhan'),
    'Sau "Tiếp nhận: chuyển tiếp" → "Xét duyệt: Đồng ý": máy trạng thái cho làm "Trả kết quả: chuyển tiếp", react-flow thì không.',
  ],
  [
    'react-flow',
    'an end that is none',
    (text) =>
      text.replace(/\\"id\\":\\"ket-thuc.refused\\",\\"type\\":\\"endNode/, (end) =>
        end.replace('endNode', 'customNode'),
      ),
    'Sau "Tiếp nhận: chuyển tiếp" → "Xét duyệt: Không đồng ý": theo máy trạng thái hồ sơ kết thúc, theo react-flow thì chưa.',
  ],
])('%s, %s: the trace is told', (target, _, change, words) => {
  expect(said(target, (text) => text)).toBeUndefined()
  expect(said(target, change)).toBe(words)
})

test('every target that is compared has been damaged', () => {
  expect(READINGS.map(({ generator }) => generator.id).sort()).toEqual([
    'bpmn',
    'igate',
    'opencps',
    'react-flow',
    'zeebe',
  ])
})
