import { describe, expect, test } from 'vitest'
import type { NationalCase } from '../../generators/config/model/national.js'
import { generate } from '../generators/generate.js'
import national from '../../generators/national/write.js'
import { PROPOSAL_MARK } from '../../generators/marks.js'
import { workingDays } from '../../machines/model/time.js'
import type { Process } from '../../machines/model/process.js'
import type { Row } from '../../machines/model/step.js'
import type { CalendarYear } from '../../machines/model/registry.js'
import type { GeneratorInput, Loss } from '../../generators/generator.js'
import { compiled } from '../generators/compiled.js'
import { shippedTrees } from '../generators/shipped.js'

const written = (input: GeneratorInput): NationalCase[] =>
  [...generate(national, input).files].map(({ content }) => JSON.parse(String(content)) as NationalCase)
const samplesOf = ({ flows }: NationalCase) => flows.flatMap(({ samples }) => samples)
const trees = shippedTrees()

describe('what the national portal is told of the shipped procedures', () => {
  const all = trees.map((input) => ({ input, documents: written(input) }))

  test('holds every state of every machine with its status, and at least one way to every end', () => {
    let states = 0
    for (const { input, documents } of all)
      for (const [index, { flows }] of input.cases.entries())
        for (const flow of flows) {
          const document = documents[index]
          const part = document?.flows.find(({ id }) => id === flow.id)
          const own = part?.statuses ?? []
          expect(own.map(({ state, code }) => [state, code])).toEqual(
            [...flow.nodes.values()].map(({ id, status }) => [id, status]),
          )
          expect(own.filter(({ name }) => name === '')).toEqual([])
          const ends = [...flow.nodes.values()].filter(({ kind }) => kind === 'end').map(({ status }) => status)
          const told = part?.samples.map((one) => one.DongBoHoSoMC.data[0]?.TrangThaiHoSo)
          expect([...new Set(told)].sort()).toEqual([...new Set(ends)].sort())
          states += own.length
        }
    expect(states).toBeGreaterThan(1000)
  })

  test('marks proposals, and names no person', () => {
    for (const { input, documents } of all)
      for (const document of documents) {
        expect(document.mark?.startsWith(PROPOSAL_MARK) ?? false).toBe(input.tree === 'de-xuat')
        for (const { DongBoHoSoMC } of samplesOf(document)) expect(DongBoHoSoMC.data[0]?.ChuHoSo).toMatch(/\(mẫu\)$/)
      }
  })

  test('tells times that only go forward', () => {
    for (const { documents } of all)
      for (const document of documents)
        for (const { CapNhatTienDoHoSoMC, DongBoHoSoMC } of samplesOf(document)) {
          const times = CapNhatTienDoHoSoMC.data
            .flatMap(({ NgayBatDau, ThoiDiemXuLy }) => [NgayBatDau, ThoiDiemXuLy])
            .filter((one) => one !== undefined)
          const received = DongBoHoSoMC.data[0]?.NgayTiepNhan ?? ''
          expect(times.every((one) => one >= received)).toBe(true)
          for (const { NgayBatDau = '', ThoiDiemXuLy = '9' } of CapNhatTienDoHoSoMC.data)
            expect(NgayBatDau <= ThoiDiemXuLy).toBe(true)
        }
  })
})

const step = (id: string, more: object = {}): Row => ({
  id,
  name: id,
  by: { role: 'lanh-dao', at: 'ubnd-xa' },
  does: 'examine',
  within: workingDays(1),
  ...more,
})
const year = (n: number, closed: CalendarYear['closed'] = []): CalendarYear => ({ year: n, closed, source: 'thử' })

/** One process, with a calendar; received on Friday 2 January 2026, when offices open. */
function inputOf(table: readonly Row[], closed: CalendarYear['closed'] = []): GeneratorInput {
  const process: Process = {
    of: [
      {
        code: '1.000001',
        name: 'Thủ tục thử',
        field: 'Thử',
        effective: { from: '2025-01-01' },
        source: 'thử',
        fees: [{ id: 'le-phi', name: 'Lệ phí cấp', kind: 'charge', amount: 8000 }],
      },
    ],
    province: 'cao-bang',
    standing: 'proposal',
    effective: { from: '2025-07-01' },
    policy: { base: 'nd-118-2025' },
    total: workingDays(4),
    table,
  }
  const { input } = compiled(process)
  const registers = { ...input.corpus.registers, calendars: [year(2026, closed), year(2027)] }
  return { ...input, corpus: { ...input.corpus, registers } }
}
function one(table: readonly Row[], closed?: CalendarYear['closed']): NationalCase {
  const [document] = written(inputOf(table, closed))
  if (document === undefined) throw new Error('nothing written')
  return document
}
function lossesOf(table: readonly Row[]): readonly Loss[] {
  const { files, losses } = generate(national, inputOf(table))
  expect([...files]).toHaveLength(1)
  return losses
}
const linesOf = (document: NationalCase, index = 0) =>
  samplesOf(document)[index]?.CapNhatTienDoHoSoMC.data.map(({ NgayBatDau, ThoiDiemXuLy, TrangThai }) => [
    NgayBatDau,
    ThoiDiemXuLy,
    TrangThai,
  ])

describe('dates of a sample dossier', () => {
  const table = [
    step('nhan', { does: 'receive' }),
    step('xet', { within: workingDays(2) }),
    step('tra', { does: 'return', within: undefined }),
  ]

  test('are those of the calendar, over weekends and days off', () => {
    expect(linesOf(one(table))).toEqual([
      ['20260102073000', '20260105073000', 4],
      ['20260105073000', '20260107073000', 9],
      ['20260107073000', '20260107073000', 10],
    ])
    const closed = [{ name: 'Nghỉ', from: '2026-01-06' }]
    expect(linesOf(one(table, closed))?.[1]).toEqual(['20260105073000', '20260108073000', 9])
  })

  test('the join of branches comes after the longest of them', () => {
    const branch = (id: string, n: number) => ({ id, rows: [step(`${id}1`, { within: workingDays(n) })] })
    const document = one([
      step('nhan', { does: 'receive' }),
      { id: 'ss', branches: [branch('a', 3), branch('b', 1)] },
      step('tra', { does: 'return' }),
    ])
    for (const { CapNhatTienDoHoSoMC } of samplesOf(document).slice(0, 2))
      expect(CapNhatTienDoHoSoMC.data.at(-1)?.NgayBatDau).toBe('20260108073000')
  })

  test('rows under one time cell spend it once', () => {
    const document = one([
      {
        id: 'chung',
        within: workingDays(2),
        rows: [step('nhan', { does: 'receive', within: undefined }), step('xet', { within: undefined })],
      },
      step('tra', { does: 'return' }),
    ])
    expect(linesOf(document)?.map(([, done]) => done)).toEqual(['20260106073000', '20260106073000', '20260107073000'])
  })

  test('a refusal after examination is told as done, then as returned', () => {
    const document = one([
      step('nhan', { does: 'receive' }),
      step('ky', { does: 'decide', ways: { 'Đồng ý': 'next', 'Không đồng ý': { end: 'refused' } } }),
      step('tra', { does: 'return' }),
    ])
    const refusal = samplesOf(document).find(({ events }) => events.at(-1)?.endsWith('khong-dong-y'))
    expect(refusal?.CapNhatTienDoHoSoMC.data.map(({ TrangThai }) => TrangThai)).toEqual([4, 9, 10])
  })

  test('a fee that was collected on the way is in the message, with its charge', () => {
    const document = one([
      step('nhan', { does: ['receive', 'collect'], collects: ['le-phi'] }),
      step('tra', { does: 'return' }),
    ])
    expect(samplesOf(document)[0]?.DongBoHoSoMC.data[0]?.DanhSachLePhi).toEqual([
      { TenPhiLePhi: 'Lệ phí cấp', MaPhiLePhi: 'le-phi', HinhThucThu: '', Gia: 8000, LoaiPhiLePhi: 'Lệ phí' },
    ])
  })
})

test('ways that are left out are told with the channels of their flow, the limit, and what no sample shows', () => {
  const decide = (id: string, more: object = {}): Row =>
    step(id, { does: 'decide', ways: { 'Đồng ý': 'next', 'Không đồng ý': 'next', 'Xem lại': 'next' }, ...more })
  const offline = { only: { channel: ['in-person', 'post'] } }
  const table = [
    step('nhan', { does: 'receive' }),
    ...['mot', 'hai'].map((id) => decide(id)),
    ...['ba', 'bon'].map((id) => decide(id, offline)),
    step('tra', { does: 'return' }),
  ]
  const losses = lossesOf(table)
  expect(losses).toEqual([
    {
      of: expect.any(String) as string,
      what: 'Thông điệp mẫu làm cho nhiều nhất 20 đường đi theo quy trình của mỗi kênh nộp; đường đi còn lại không có mẫu.',
      full: 'Nộp trực tiếp và bưu chính: có mẫu của 20 đường đi đầu tiên, thêm 3 đường ngắn nhất tới những cách kết thúc chưa gặp; chưa mẫu nào có "mot" với kết quả "Không đồng ý"; "mot" với kết quả "Xem lại"',
    },
  ])
  expect(lossesOf(table.slice(0, 2))).toEqual([])
})
