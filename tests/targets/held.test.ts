import { describe, expect, test } from 'vitest'
import { limitFor } from '../../generators/budgets.js'
import bpmn from '../../generators/bpmn/write.js'
import type { GeneratedFile, Generator, GeneratorInput } from '../../generators/generator.js'
import type { IgateFile } from '../../generators/igate/format.js'
import igate from '../../generators/igate/write.js'
import { readPackage, rootsOf } from '../../generators/opencps/read.js'
import opencps from '../../generators/opencps/write.js'
import type { CaseFile } from '../../generators/react-flow/format.js'
import reactFlow from '../../generators/react-flow/write.js'
import { wholeText } from '../../generators/whole-text.js'
import zeebe from '../../generators/zeebe/write.js'
import { budgetOf } from '../../machines/build/budget.js'
import type { National } from '../../machines/model/national.js'
import type { Process } from '../../machines/model/process.js'
import type { Row } from '../../machines/model/step.js'
import {
  calendarDays,
  days,
  hours,
  notCounted,
  officeHours,
  workingDays,
  workingHours,
} from '../../machines/model/time.js'
import { compiled } from '../generators/compiled.js'
import { generate } from '../generators/generate.js'
import { emit } from './opencps-package.js'

/*
 * What a case says is in every target, or in its loss report: who else may do a step, the limit of a procedure whose
 * table prints no total, and what a target has no place for.
 */

const [xa, so] = [
  { role: 'lanh-dao', at: 'ubnd-xa' },
  { role: 'lanh-dao', at: 'so-y-te' },
] as const
const step = (id: string, more: object = {}): Row => ({
  id,
  name: `Bước ${id}`,
  by: xa,
  does: 'examine',
  within: workingDays(1),
  ...more,
})
const procedure: National = {
  name: 'Thủ tục thử',
  field: 'Y tế',
  limits: [{ time: workingDays(9, 'Không quá 09 ngày làm việc') }],
  papers: [{ id: 'don', name: 'Đơn đề nghị', originals: 1 }],
  effective: { from: '2025-07-01' },
  source: 'thử',
}
const TABLE: readonly Row[] = [
  step('nhan', { does: 'receive', within: workingHours(4, '0,5') }),
  {
    id: 'giai-doan',
    title: 'Giai đoạn một',
    subtotal: workingDays(3),
    rows: [
      step('mot-trong-hai', { by: { oneOf: [xa, so] }, text: 'Xem kỹ hồ sơ.', needs: ['don'] }),
      step('ca-hai', { by: { together: [xa, so] }, signs: 'both', within: officeHours() }),
      step('cho', { does: 'wait', clock: 'stops', within: notCounted() }),
    ],
  },
  step('tra', { does: 'return', within: officeHours() }),
]
const value: Process = {
  of: [procedure],
  province: 'cao-bang',
  standing: 'published',
  effective: { from: '2025-11-27' },
  policy: { base: 'nd-118-2025', supplement: 'pause' },
  table: TABLE,
}

const input = withBudgets(compiled(value).input)
/** As the build has them: with the proof against every known limit. */
function withBudgets(given: GeneratorInput): GeneratorInput {
  const { registers } = given.corpus
  const cases = given.cases.map((one) => ({
    ...one,
    budgets: () => one.flows.map((flow) => budgetOf(one.entry.value, 0, flow, registers)),
  }))
  return { ...given, cases }
}
const textOf = (content: GeneratedFile['content']): string =>
  typeof content === 'string' || Array.isArray(content) ? wholeText(content) : ''
function emitted(target: Generator, given = input): { files: Map<string, string>; losses: string[] } {
  const { files, losses } = generate(target, given)
  return {
    files: new Map([...files].map(({ path, content }) => [path.replace(/^.*?\./, ''), textOf(content)])),
    losses: losses.map(({ what, full }) => (full === undefined ? what : `${what} ${full}`)),
  }
}
const [plain, activiti, camunda, graph, dossier] = [bpmn, igate, zeebe, reactFlow, opencps].map((target) =>
  emitted(target),
)
const groupsIn = (xml = '') =>
  [...xml.matchAll(/candidateGroups="([^"]*)"/g)].map(([, groups = '']) => groups.split(','))

describe('who else may do a step', () => {
  const both = ['ubnd-cap-xa-lanh-dao-ubnd-xa', 'so-y-te-lanh-dao-so-y-te']

  test('is offered it by the engines', () => {
    for (const text of [activiti?.files.get('bpmn'), camunda?.files.get('bpmn')])
      expect(groupsIn(text).filter(({ length }) => length > 1)).toEqual([both, both])
    const { tasks } = JSON.parse(activiti?.files.get('json') ?? '') as IgateFile
    expect(tasks.map(({ candidateGroup }) => candidateGroup)).toContainEqual(both)
    expect(tasks.map(({ candidatePosition }) => candidatePosition)).toContain('Lãnh đạo UBND xã; Lãnh đạo Sở Y tế')
  })

  test('is named in the documentation, and in the loss report of a graph that has one group a node', () => {
    expect(plain?.files.get('bpmn')).toContain('Người thực hiện: Lãnh đạo UBND xã hoặc Lãnh đạo Sở Y tế')
    expect(graph?.losses.join('\n')).toMatch(/không giữ người thứ hai .*mot-trong-hai: .* hoặc .*ca-hai: .* và /)
  })

  test('who has to do it too is a loss', () => {
    for (const one of [plain, activiti, camunda, graph])
      expect(one?.losses.join('\n')).toMatch(/cùng làm hoặc làm lần lượt.*ca-hai: Lãnh đạo UBND xã và Lãnh đạo Sở Y tế/)
  })
})

describe('the limit of a procedure whose table prints no total', () => {
  test('is in every target', () => {
    for (const one of [plain, camunda])
      expect(one?.files.get('bpmn')).toContain('name="Quá 09 ngày làm việc từ lúc nộp"')
    expect(plain?.files.get('bpmn')).toContain('Thời hạn giải quyết: Không quá 09 ngày làm việc.')
    const { processDefinition } = JSON.parse(activiti?.files.get('json') ?? '') as IgateFile
    expect(processDefinition).toMatchObject({ processingTime: 9, processingTimeUnit: 'd' })
    const { ThoiGianThucHien } = JSON.parse(graph?.files.get('json') ?? '') as CaseFile
    expect(ThoiGianThucHien).toBe(72)
    expect(activiti?.losses.join('\n')).toMatch(/Thời hạn của cả thủ tục không có trong BPMN.*09 ngày làm việc/)
  })

  test('is the total where what the record says cannot be counted', () => {
    const { cases } = withBudgets(
      compiled({ ...value, of: [{ ...procedure, limits: [{ time: { asPrinted: '1' } }] }], total: workingDays(4) })
        .input,
    )
    expect(cases.map((one) => one.flows.map((flow) => limitFor(one, flow)))).toEqual([[workingDays(4)]])
  })

  test('a time that is printed without its unit, or in a sentence, is said as an amount', () => {
    const late = [...(plain?.files.get('bpmn') ?? '').matchAll(/name="(Quá [^"]*)"/g)].map(([, name]) => name)
    expect(late).toContain('Quá 04 giờ làm việc')
    expect(late.join()).not.toMatch(/Quá Không|Quá 0,5/)
  })
})

test.each([
  ['BPMN', plain, ['Giai đoạn một (03 ngày làm việc)', 'Đơn đề nghị', 'tạm dừng rồi tính tiếp', 'Bổ sung: 1 lần']],
  ['iGate', activiti, ['Giai đoạn một (03 ngày làm việc)', 'Đơn đề nghị', 'Bổ sung: 1 lần']],
  [
    'the graph',
    graph,
    [
      'nội dung công việc của các bước. Bước mot-trong-hai',
      'không tính vào thời hạn giải quyết. Bước cho',
      'mot-trong-hai: Đơn đề nghị',
      'ca-hai: ký tay và ký số',
      'tạm dừng',
    ],
  ],
  [
    'OpenCPS',
    dossier,
    ['mot-trong-hai: Đơn đề nghị', 'Bước tra: Giờ hành chính', 'Giai đoạn một: 03 ngày làm việc', 'Bổ sung: 1 lần'],
  ],
])('%s tells what it has no place for', (_, one, lost) => {
  for (const words of lost) expect(one?.losses.join('\n')).toContain(words)
})

describe('what a procedure says that stands at no step', () => {
  const fee = { id: 'le-phi', name: 'Lệ phí', kind: 'charge', amount: 5000, per: 'bản' } as const
  const [form, effective] = ['supplement', { from: '2025-01-01' }] as const
  const forms = { 'mau-02': { no: '02', name: 'Phiếu yêu cầu bổ sung', law: 'tt', purpose: form, effective } }
  /** The policy whose exceptions issue forms. */
  const asking = ({ corpus }: GeneratorInput) => {
    const policy = corpus.registers.policies['nd-118-2025']
    if (policy === undefined) throw new Error('no policy')
    const exceptions = policy.exceptions.map((one) => (one.id === 'yeu-cau-bo-sung' ? { ...one, form } : one))
    return { ...policy, exceptions }
  }
  const told = (target: Generator, facts: Partial<National>, table: readonly Row[] = TABLE): string => {
    const { input: given } = compiled({ ...value, of: [{ ...procedure, ...facts }], table })
    const registers = { ...given.corpus.registers, policies: { 'nd-118-2025': asking(given) }, forms }
    return emitted(target, withBudgets({ ...given, corpus: { ...given.corpus, registers } })).losses.join('\n')
  }

  test.each([
    ['BPMN', bpmn],
    ['iGate', igate],
    ['Camunda 8', zeebe],
    ['the graph', reactFlow],
  ])('is told by %s: fees that no step collects, results that no step makes', (_, target) => {
    const facts = { fees: [fee], results: [{ id: 'giay-phep', name: 'Giấy phép' }] }
    const losses = told(target, facts)
    expect(losses).toContain('phí, lệ phí mà không bước nào thu. Lệ phí: 5.000 đồng/bản')
    expect(losses).toContain('kết quả của thủ tục mà không bước nào tạo ra. Giấy phép')
    expect(told(target, { fees: { none: 'Miễn phí' } })).toContain('mà không bước nào thu. Miễn phí')
    const made = [step('nhan', { does: 'receive' }), step('ky', { collects: ['le-phi'], gives: ['giay-phep'] })]
    expect(told(target, facts, [...made, step('tra', { does: 'return' })])).not.toMatch(/không bước nào (?:thu|tạo)/)
  })

  test('is told by the graph: clauses, the forms of exceptions, the limit of a phase', () => {
    const phase = { id: 'hen', limit: workingDays(8), rows: [step('mot'), step('hai')] }
    const table = [step('nhan', { does: 'receive' }), phase, step('tra', { does: 'return' })]
    const losses = told(reactFlow, { cites: [{ law: 'nd-63-2024', clause: 'Điều 18' }] }, table)
    expect(losses).toContain('Đồ thị không giữ căn cứ pháp lý. Điều 18 nd-63-2024')
    expect(losses).toContain('biểu mẫu của từng ngoại lệ. Bổ sung: 02 Phiếu yêu cầu bổ sung')
    expect(losses).toContain('"Bước mot; Bước hai" có thời gian chung cho nhiều bước')
  })

  test.each([
    ['iGate', igate],
    ['the graph', reactFlow],
  ])('is told by %s: a step without a time, which is written as 0', (_, target) => {
    const table = [step('nhan', { does: 'receive', within: undefined }), step('tra', { does: 'return' })]
    expect(told(target, { limits: [] }, table)).toContain('thời gian ghi là 0. Cả quy trình; Bước nhan')
    expect(told(target, {})).not.toContain('thời gian ghi là 0')
  })

  test('is no loss where it cannot happen to the dossier', () => {
    const table = [step('nhan', { does: 'receive' }), step('tra', { does: 'return' })]
    expect(told(bpmn, {})).toMatch(/cách tính thời hạn khi bổ sung hồ sơ[^]*Bổ sung: 1 lần/)
    expect(told(bpmn, {}, table)).not.toMatch(/khi bổ sung hồ sơ|1 lần/)
  })
})

test('whoever acts is named whole, however little room the head of a lane has', () => {
  const outside = 'Cơ quan, tổ chức, cơ sở giáo dục, gia đình, cá nhân phát hiện hoặc có thông tin '.repeat(3).trim()
  const { input: given } = compiled({ ...value, table: [step('nhan', { by: { outside } }), ...TABLE.slice(1)] })
  for (const target of [bpmn, zeebe, igate]) expect(emitted(target, given).files.get('bpmn')).toContain(`>${outside}<`)
  const { tasks } = JSON.parse(emitted(igate, given).files.get('json') ?? '') as IgateFile
  expect(tasks[0]?.candidatePosition).toBe(outside)
})

test('a name that is too long for the engine of iGate is cut in its file, and whole in the loss report and in the others', () => {
  const name = 'Thủ tục có tên rất dài '.repeat(20).trim()
  const { input: given } = compiled({ ...value, of: [{ ...procedure, name }] })
  const { files, losses } = emitted(igate, given)
  const names = [...(files.get('bpmn') ?? '').matchAll(/ name="([^"]*)"/g)].map(([, one = '']) => one)
  expect(Math.max(...names.map(({ length }) => length))).toBeLessThanOrEqual(255)
  expect(losses.join('\n')).toContain(`Tên quy trình trong tệp BPMN dài quá 255 ký tự nên bị cắt. ${name}`)
  for (const target of [bpmn, zeebe]) expect(emitted(target, given).files.get('bpmn')).toContain(`name="${name} - `)
})

describe('time that runs on days off or at night', () => {
  const running: Process = {
    ...value,
    of: [{ ...procedure, limits: [{ time: days(9) }] }],
    reads: { day: 'calendar-day', because: 'luật' },
    table: [
      step('nhan', { does: 'receive', within: hours(2) }),
      { id: 'chung', title: 'Ô chung', within: calendarDays(2), rows: [step('mot', { within: undefined })] },
      step('xet', { within: days(3) }),
      step('tra', { does: 'return' }),
    ],
  }
  const told = (target: Generator, given: Process): string =>
    emitted(target, withBudgets(compiled(given).input)).losses.join('\n')

  test.each([
    ['OpenCPS', opencps],
    ['iGate', igate],
  ])('is told by %s, a bare "ngày" as the process reads it', (name, target) => {
    expect(told(target, running)).toContain(
      `${name} không giữ việc tính cả ngày nghỉ hoặc ngoài giờ làm việc; số ngày, số giờ đếm theo lịch làm việc của hệ thống. ` +
        'Cả quy trình: 09 ngày; Bước nhan: 02 giờ; Bước xet: 03 ngày; Ô chung: 02 ngày theo lịch',
    )
    const { reads: _, ...unread } = running
    expect(told(target, unread)).toContain('Bước nhan: 02 giờ; Ô chung: 02 ngày theo lịch')
    const isWorking = { ...running, reads: { day: 'working-day', because: 'luật' } } as const
    expect(told(target, isWorking)).toContain('của hệ thống. Bước nhan: 02 giờ; Ô chung: 02 ngày theo lịch')
    expect(told(target, value)).not.toContain('tính cả ngày nghỉ')
  })

  test('is in the pattern of due dates of OpenCPS', () => {
    const { zip } = emit(withBudgets(compiled(running).input))
    const [process] = rootsOf(readPackage(zip).files, 'processes').map(({ root }) => root)
    expect(process?.dueDatePattern).toBe('{"dueDatePhase":[{"allDay":9,"workDay":0}]}')
  })

  test('has twenty-four hours a day in the graph, which counts it as running', () => {
    const [json = ''] = emitted(reactFlow, withBudgets(compiled(running).input)).files.values()
    const { ThoiGianThucHien, LoaiThoiGianThucHien, NodeQuyTrinh } = JSON.parse(json) as CaseFile
    expect([ThoiGianThucHien, LoaiThoiGianThucHien]).toEqual([216, 'Ngày'])
    expect(NodeQuyTrinh).toContain('"thoiGianXuLy":72')
  })
})

test('what a pool receives from several levels names them all', () => {
  const refusing = (id: string, by: object): Row =>
    step(id, { by, does: 'decide', ways: { đạt: 'next', 'không đạt': { end: 'refused' } } })
  const table = [
    step('nhan', { does: 'receive' }),
    refusing('so-xet', so),
    refusing('bo-xet', { outside: 'Bộ' }),
    step('tra', { does: 'return' }),
  ]
  const [file] = [...generate(bpmn, compiled({ ...value, table }).input).files]
  expect(file && textOf(file.content)).toContain('name="Nhận từ: Cấp tỉnh và Ngoài hệ thống hành chính của tỉnh"')
})

test('a paper of another procedure of the process has its name in the dossier template', () => {
  const other = { ...procedure, code: '1.000002', results: [{ id: 'giay-phep', name: 'Giấy phép gia hạn' }] }
  const of = [{ ...procedure, code: '1.000001' }, other]
  const table = [
    step('nhan', { does: 'receive' }),
    step('ky', { gives: ['giay-phep'] }),
    step('tra', { does: 'return' }),
  ]
  const { zip } = emit(compiled({ ...value, of, table }).input)
  const parts = rootsOf(readPackage(zip).files, 'templates').flatMap(({ root }) => root.parts)
  expect(
    parts.map(({ partName }) => partName).filter((name) => name.startsWith('giay') || name.startsWith('Giấy')),
  ).toEqual(['Giấy phép gia hạn', 'Giấy phép gia hạn'])
})

describe('the files that a step makes', () => {
  const procedures = (count: number): National[] =>
    Array.from({ length: count }, (_, index) => ({
      ...procedure,
      code: `1.00000${index + 1}`,
      results: [{ id: 'giay-phep', name: 'Giấy phép' }, ...(index === 1 ? [{ id: 'so', name: 'Sổ' }] : [])],
    }))
  const table = [
    step('nhan', { does: 'receive' }),
    step('ky', { gives: ['giay-phep', 'so'] }),
    step('tra', { does: 'return' }),
  ]
  const madeBy = (of: National[]) => {
    const { zip, losses } = emit(compiled({ ...value, of, table }).input)
    const { files } = readPackage(zip)
    const actions = rootsOf(files, 'processes').flatMap(({ root }) => root.actions)
    const [made = ''] = actions.map(({ createDossierFiles }) => createDossierFiles).filter((list) => list !== '')
    const templates = rootsOf(files, 'templates').map(({ root }) => root.parts)
    return { made: made.split(','), length: made.length, templates, losses }
  }

  test('are named by the templates of every procedure of the process, each paper once in each', () => {
    const { made, templates } = madeBy(procedures(3))
    expect(made).toEqual(
      expect.arrayContaining(['1.000001-KQ01', '1.000001-GT01', '1.000002-KQ01', '1.000002-KQ02', '1.000003-GT01']),
    )
    for (const parts of templates) {
      const own = parts.filter(({ fileTemplateNo }) => made.includes(fileTemplateNo)).map(({ partName }) => partName)
      expect(own).toEqual(['Giấy phép', 'Sổ'])
    }
  })

  test('are a loss where the list has no room for them', () => {
    const { made, length, templates, losses } = madeBy(procedures(9).concat(procedures(9).map(later)))
    expect(length).toBeLessThanOrEqual(255)
    const left = losses.find(({ what }) => what.includes('tệp do bước "Bước ky" tạo'))?.full?.split(', ') ?? []
    const given = templates.flatMap((parts) =>
      parts.filter(({ partType }) => partType !== 1).map(({ fileTemplateNo }) => fileTemplateNo),
    )
    expect([...made, ...left].sort()).toEqual(given.sort())
  })
  const later = (one: National): National => ({ ...one, code: one.code?.replace('1.', '2.') ?? '' })
})
