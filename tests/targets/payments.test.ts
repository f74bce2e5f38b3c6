import { describe, expect, test } from 'vitest'
import type { NationalCase } from '../../generators/config/model/national.js'
import type { GeneratorInput } from '../../generators/generator.js'
import nationalPortal from '../../generators/national/write.js'
import { readPackage, rootsOf } from '../../generators/opencps/read.js'
import type { Fee, National } from '../../machines/model/national.js'
import type { Process } from '../../machines/model/process.js'
import type { Channel, Row } from '../../machines/model/step.js'
import { days, workingDays } from '../../machines/model/time.js'
import { compiled } from '../generators/compiled.js'
import { generate } from '../generators/generate.js'
import { emit } from './opencps-package.js'

/*
 * Who files one way owes what is owed that way: no other channel's amount, no other procedure's, and nothing twice.
 */

const fee = (id: string, amount: Fee['amount'], more: Partial<Fee> = {}): Fee => ({
  id,
  name: `Lệ phí ${id}`,
  kind: 'charge',
  amount,
  ...more,
})
const byChannel = [
  fee('tai-quay', 20000, { channel: ['in-person', 'post'] }),
  fee('qua-mang', 8000, { channel: ['online'] }),
]
const procedure = (fees: National['fees'], code = '1.000001'): National => ({
  code,
  name: `Thủ tục ${code}`,
  field: 'Thử',
  effective: { from: '2025-01-01' },
  source: 'thử',
  ...(fees !== undefined && { fees }),
})
const step = (id: string, more: object = {}): Row => ({
  id,
  name: `Bước ${id}`,
  by: { role: 'lanh-dao', at: 'ubnd-xa' },
  does: 'examine',
  within: workingDays(1),
  ...more,
})
/** Rows that part the channels into two flows. */
const parting = step('so-hoa', { only: { channel: ['in-person', 'post'] } })
const process = (of: readonly National[], collects: readonly string[], more: readonly Row[] = []): Process => ({
  of,
  province: 'cao-bang',
  standing: 'proposal',
  effective: { from: '2025-07-01' },
  policy: { base: 'nd-118-2025' },
  table: [
    step('nhan', { does: 'receive' }),
    ...more,
    step('thu', { does: 'collect', collects }),
    step('tra', { does: 'return' }),
  ],
})

/** What the package asks for in each process, action by action, with what it could not hold. */
function asked(value: Process): { payments: Record<string, string[]>; losses: string[] } {
  const { input } = compiled(value)
  const { zip, losses } = emit(input)
  const payments = rootsOf(readPackage(zip).files, 'processes').map(({ root }): [string, string[]] => [
    root.processNo.split('.').slice(2).join('.'),
    root.actions
      .filter(({ requestPayment }) => requestPayment !== 0)
      .map(({ actionCode, requestPayment, paymentFee }) =>
        `${actionCode.replace(/^\d+-/, '')} ${requestPayment} ${paymentFee}`.trim(),
      ),
  ])
  return { payments: Object.fromEntries(payments), losses: losses.map(({ what, full = '' }) => `${what} ${full}`) }
}
const UNFIXED = /không phải một mức cố định bằng đồng cho mọi hồ sơ .* Lệ phí/

describe('OpenCPS asks for', () => {
  test('what is owed by the channel of its process', () => {
    const { payments, losses } = asked(process([procedure(byChannel)], ['tai-quay', 'qua-mang'], [parting]))
    expect(payments).toEqual({
      'in-person-post': ['so-hoa:tiep 2 20000', 'thu:tiep 5'],
      online: ['nhan:tiep 2 8000', 'thu:tiep 5'],
    })
    expect(losses.filter((one) => UNFIXED.test(one))).toEqual([])
  })

  test('no sum where the channels of one process owe different ones, with both in the loss report', () => {
    const { payments, losses } = asked(process([procedure(byChannel)], ['tai-quay', 'qua-mang']))
    expect(payments).toEqual({ '': ['nhan:tiep 2', 'thu:tiep 5'] })
    const [loss] = losses.filter((one) => UNFIXED.test(one))
    expect(loss).toMatch(/trực tiếp, bưu chính\): 20\.000.*trực tuyến\): 8\.000/)
  })

  test('nothing where whoever files that way owes nothing', () => {
    const online: readonly Channel[] = ['online']
    const { payments } = asked(
      process([procedure([fee('qua-mang', 8000, { channel: online })])], ['qua-mang'], [parting]),
    )
    expect(payments).toEqual({ 'in-person-post': [], online: ['nhan:tiep 2 8000', 'thu:tiep 5'] })
  })

  test('no sum where one procedure costs and another of the same process does not', () => {
    const of = [procedure([fee('le-phi', 8000)]), procedure({ none: 'Không' }, '1.000002')]
    const { payments, losses } = asked(process(of, ['le-phi']))
    expect(payments).toEqual({ '': ['nhan:tiep 2', 'thu:tiep 5'] })
    expect(losses.filter((one) => UNFIXED.test(one))).toHaveLength(1)
  })

  test('nothing a second time where a dossier is sent back to the step that collects', () => {
    const back = step('xet', { ways: { đạt: 'next', 'làm lại': { backTo: 'thu', time: 'inside' } } })
    const value = process([procedure([fee('le-phi', 8000)])], ['le-phi'])
    const [nhan, thu, tra] = value.table as readonly [Row, Row, Row]
    const { payments } = asked({ ...value, table: [nhan, thu, back, tra] })
    expect(payments['']).toEqual(['nhan:tiep 2 8000', 'thu:tiep 5'])
  })

  test('what a branch collects that runs beside others', () => {
    const together = {
      id: 'cung-luc',
      branches: [
        { id: 'a', rows: [step('thu', { does: 'collect', collects: ['le-phi'] }), step('a2')] },
        { id: 'b', rows: [step('b1')] },
      ],
    } as Row
    const value = process([procedure([fee('le-phi', 8000)])], [])
    const [nhan, , tra] = value.table as readonly [Row, Row, Row]
    const { payments } = asked({ ...value, table: [nhan, together, tra] })
    expect(new Set(payments[''])).toEqual(new Set(['nhan:tiep 2 8000', 'thu:tiep 5']))
  })
})

describe('the national portal is told of', () => {
  const feesTold = (value: Process): string[][] => {
    const { input } = compiled(value)
    const documents = [...generate(nationalPortal, withYears(input)).files]
    const [{ flows } = { flows: [] }] = documents.map(({ content }) => JSON.parse(String(content)) as NationalCase)
    return flows.map(
      ({ samples }) => samples[0]?.DongBoHoSoMC.data[0]?.DanhSachLePhi.map((one) => one.MaPhiLePhi) ?? [],
    )
  }
  const withYears = (input: GeneratorInput): GeneratorInput => {
    const calendars = [2026, 2027].map((year) => ({ year, closed: [], source: 'thử' }))
    return { ...input, corpus: { ...input.corpus, registers: { ...input.corpus.registers, calendars } } }
  }

  test('the fees of the channel that the dossier came by, and of its own procedure', () => {
    const both = ['tai-quay', 'qua-mang']
    expect(feesTold(process([procedure(byChannel)], both, [parting]))).toEqual([['tai-quay'], ['qua-mang']])
    const of = [procedure([fee('le-phi', 8000)]), procedure([fee('le-phi-2', 9000)], '1.000002')]
    expect(feesTold(process(of, ['le-phi', 'le-phi-2']))).toEqual([['le-phi']])
  })

  test('a fee that depends on an outcome, where it came about', () => {
    const on = (is: string): Fee => fee('theo-ket-qua', 8000, { outcome: { step: 'xet', is } })
    const decides = step('xet', { ways: { đạt: 'next' } })
    expect(feesTold(process([procedure([on('đạt')])], ['theo-ket-qua'], [decides]))).toEqual([['theo-ket-qua']])
    expect(feesTold(process([procedure([on('khác')])], ['theo-ket-qua'], [decides]))).toEqual([[]])
  })

  describe('what a procedure costs and how long it takes,', () => {
    const told = (facts: Partial<National>, more: Partial<Process> = {}) => {
      const value = process([{ ...procedure(undefined), ...facts }], [])
      const { files, losses } = generate(nationalPortal, compiled({ ...value, ...more }).input)
      const [document] = [...files].map(({ content }) => JSON.parse(String(content)) as NationalCase)
      const [way] = document?.procedures[0]?.CACHTHUCTHUCHIEN ?? []
      return { times: way?.THOIGIAN ?? [], losses: losses.map(({ what, full = '' }) => `${what} ${full}`) }
    }

    test('by the piece, and whether the amount was compared with the law', () => {
      const fees = [fee('sao', 2000, { per: 'trang', uncollated: true }), fee('khac', 1, { case: 'khac' })]
      const [time] = told({ fees }, { total: workingDays(4) }).times
      expect(time?.PHILEPHI).toEqual([
        { MAPHILEPHI: 'sao', SOTIEN: 2000, DONVI: 'VND', MOTA: 'Lệ phí sao: 2.000 đồng/trang [chưa đối chiếu]' },
      ])
    })

    test('also where no time is known, and where nothing is to be paid', () => {
      expect(told({ fees: [fee('sao', 2000)] }).times).toMatchObject([{ MOTA: '', PHILEPHI: [{ SOTIEN: 2000 }] }])
      expect(told({ fees: { none: 'Miễn phí' } }).losses.join()).toMatch(/không phải nộp phí, lệ phí\. Miễn phí/)
    })

    test('by the outcome that a limit is for, in days as the process reads them', () => {
      const limits = [10, 30].map((n) => ({ time: days(n), outcome: { step: 'xet', is: `kết quả ${n}` } }))
      expect(told({ limits }, { reads: { day: 'working-day', because: 'tiêu đề' } }).times).toMatchObject([
        { THOIGIANGIAIQUYET: 10, DONVITINH: 'Ngày làm việc', MOTA: '10 ngày (khi kết quả là "kết quả 10")' },
        { THOIGIANGIAIQUYET: 30, DONVITINH: 'Ngày làm việc', MOTA: '30 ngày (khi kết quả là "kết quả 30")' },
      ])
    })

    test('by the total of the table where the record has a number without a unit', () => {
      const { times, losses } = told({ limits: [{ time: { asPrinted: '1' } }] }, { total: workingDays(4) })
      expect(times).toMatchObject([{ THOIGIANGIAIQUYET: 4, MOTA: '04 ngày làm việc' }])
      expect(losses.join()).toMatch(/không nói rõ là bao nhiêu nên ghi tổng thời gian của quy trình\. 1$/)
    })
  })
})
