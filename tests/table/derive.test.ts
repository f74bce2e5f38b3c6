import { describe, expect, it } from 'vitest'
import type { OfficialTable } from '../../generators/table/official-table.js'
import { acceptedNotes } from '../../generators/table/accepted-notes.js'
import { asPrinted, days, excerpt, notCounted, workingDays, type Process } from '../../machines/index.js'
import { at, block, national, step, tableOf } from './table-fixtures.js'

/** A table as lines: the kind, then the cells of the five columns; `″` covered, `*n` spanning, `…` cut. */
const lines = (table: OfficialTable): string[] =>
  table.rows.map((row) => {
    const cells = (['no', 'who', 'what', 'time', 'gives'] as const).map((key) => {
      const cell = row.cells[key]
      if (cell?.covered) return '″'
      return `${cell?.text ?? ''}${cell?.cut ? '…' : ''}${cell?.span ? `*${cell.span}` : ''}`
    })
    return `${row.kind}: ${cells.join(' | ')}`
  })

describe('rows of the official table', () => {
  it('prints the registered names, and the source’s words where they differ', () => {
    const table = tableOf([
      step('a', { no: 'Bước 1', by: 'intake-point', within: workingDays(0.5) }),
      step('b', {
        no: 'Bước 2',
        by: at('so', 'lanh-dao'),
        text: 'Ký',
        within: days(1, '1 ngày'),
        printed: { by: 'LĐ Sở' },
      }),
      step('c', {
        by: { oneOf: [at('so', 'lanh-dao'), at('xa', 'tiep-nhan')] },
        text: excerpt('Trả'),
        within: notCounted(),
      }),
      step('d', { by: { inTurn: [at('so', 'chuyen-vien'), at('so', 'lanh-dao')] } }),
      step('e', {
        by: { together: [at('so', 'lanh-dao'), { outside: 'Công an' }] },
        printed: { gives: excerpt('Biên bản') },
      }),
      step('f', { by: asPrinted('Người nào đó') }),
    ])
    expect(lines(table)).toEqual([
      'step: Bước 1 | Công chức một cửa | Việc a | 0,5 ngày làm việc | ',
      'step: Bước 2 | LĐ Sở | Ký | 1 ngày | ',
      'step:  | Lãnh đạo Sở hoặc Công chức một cửa | Trả… | Không tính thời gian | ',
      'step:  | Chuyên viên Sở; Lãnh đạo Sở | Việc d |  | ',
      'step:  | Lãnh đạo Sở và Công an | Việc e |  | Biên bản…',
      'step:  | Người nào đó | Việc f |  | ',
    ])
  })

  it('prints phases, appointments, merged labels and merged times as the model’s blocks say', () => {
    const table = tableOf(
      [
        block({
          id: 'i',
          no: 'I',
          title: 'Cấp xã',
          subtotal: workingDays(2),
          office: 'xa',
          rows: [step('a', { no: '1', by: 'tiep-nhan' })],
        }),
        { id: 'b2', no: '2', rows: [step('b'), step('c')] },
        { id: 'gop', within: days(7), rows: [step('d', { no: '3' }), step('e', { no: '4' }), step('f', { no: '5' })] },
        {
          id: 'hen',
          title: 'Hẹn lần 1',
          limit: workingDays(8),
          rows: [step('g', { no: '6', within: workingDays(8) })],
        },
        { id: 'v', no: 'V', rows: [step('h', { no: '7' })] },
        block({ id: 'so', office: 'so', rows: [step('k', { no: '8', by: 'lanh-dao' })] }),
      ],
      { total: workingDays(17) },
    )
    expect(lines(table)).toEqual([
      'heading: I |  | Cấp xã | 02 ngày làm việc | ',
      'step: 1 | Công chức một cửa | Việc a |  | ',
      'step: 2*2 |  | Việc b |  | ',
      'step: ″ |  | Việc c |  | ',
      'step: 3 |  | Việc d | 07 ngày*3 | ',
      'step: 4 |  | Việc e | ″ | ',
      'step: 5 |  | Việc f | ″ | ',
      'heading:  |  | Hẹn lần 1 | 08 ngày làm việc | ',
      'step: 6 |  | Việc g | 08 ngày làm việc | ',
      'heading: V |  |  |  | ',
      'step: 7 |  | Việc h |  | ',
      'step: 8 | Lãnh đạo Sở | Việc k |  | ',
      'total: Tổng thời gian |  |  | 17 ngày làm việc | ',
    ])
  })

  it('prints parallel branches under their titles', () => {
    const branch = (id: string) => ({ id, title: `Nhánh ${id}`, rows: [step(`viec-${id}`)] })
    const table = tableOf([{ id: 'song-song', title: 'Đồng thời', branches: [branch('a'), branch('b')] }])
    expect(table.rows.map((row) => `${row.kind} ${row.path.join('/')}`)).toEqual([
      'heading table/0',
      'heading table/0/branches/0',
      'step table/0/branches/0/rows/0',
      'heading table/0/branches/1',
      'step table/0/branches/1/rows/0',
    ])
  })

  it('keeps a cell in the first free row where a merged cell does not fit', () => {
    const table = tableOf([
      { id: 'gop', within: days(7), rows: [step('a', { within: days(1) }), step('b'), step('c')] },
    ])
    expect(table.rows.map((row) => row.cells.time?.text)).toEqual(['01 ngày', '07 ngày', ''])
  })

  it('never loses a cell for which the layout has no column', () => {
    const table = tableOf([step('a', { no: 'Bước 1', printed: { note: 'Chú ý', gives: 'Phiếu' } })], {
      layout: 'hai-cot',
    })
    expect(table.homeless).toEqual([
      'Dòng 1 (Bước 1), Bước: Bước 1',
      'Dòng 1 (Bước 1), Biểu mẫu, kết quả: Phiếu',
      'Dòng 1 (Bước 1), Ghi chú: Chú ý',
    ])
  })

  it('prints an id where an office or a role is not registered', () => {
    const table = tableOf([
      step('a', { by: at('la', 'nao-do') }),
      step('b', { by: at('so', 'nao-do') }),
      step('c', { by: 'nao-do' }),
    ])
    expect(table.rows.map((row) => row.cells.who?.text)).toEqual(['nao-do (la)', 'nao-do (Sở)', 'nao-do'])
  })

  it('says above and below the table what a reader must know', () => {
    const table = tableOf([step('a', { text: excerpt('Một phần') })], {
      standing: 'proposal',
      reads: { day: 'working-day', because: 'tiêu đề cột ghi vậy' },
      accepts: [{ rule: 'time-missing', at: 'a', because: 'Bỏ trống.', decidedBy: 'Sở', document: 'số 1' }],
    })
    expect(table.title).toBe('Cấp giấy thử')
    expect(table.lines).toEqual([
      'ĐỀ XUẤT: chưa có quyết định phê duyệt',
      'Mã thủ tục: 1.000001',
      'Nơi ban hành: Thử Nghiệm',
      'Quyết định số 1/QĐ-UBND ngày 03/02/2025',
      'Phí, lệ phí: Không',
    ])
    expect(table.notes).toEqual([
      '"Ngày" được hiểu là ngày làm việc: tiêu đề cột ghi vậy.',
      'Ô có dấu (trích): nguồn đang có chỉ chứa phần đầu của ô, không phải toàn văn.',
      'Sai lệch đã ghi nhận ở "Việc a": Bỏ trống.',
    ])
  })

  it('says what was accepted of this case where a reader finds it, and nothing of other cases', () => {
    const accepts = ['mot', 'a', 'phan', 'hai', 'b', 'phi'].map((at) => ({
      ...{ rule: 'time-missing', at, shows: 'a = b' },
      ...{ because: `Lý do ${at}.`, decidedBy: 'Sở', document: 'số 1' },
    }))
    const one = {
      id: 'mot',
      title: 'Một',
      table: [block({ id: 'phan', no: 'I', rows: [step('a', { no: 'Bước 1' })] })],
    }
    const other = { id: 'hai', title: 'Hai', table: [step('b')] }
    const process: Process = {
      ...{ of: [national], province: 'thu-nghiem', standing: 'published', effective: { from: '2025-02-03' } },
      ...{ policy: { base: 'nd-118-2025' }, cases: [one, other], accepts },
    }
    expect(acceptedNotes(process, one)).toEqual([
      'Sai lệch đã ghi nhận: Lý do mot.',
      'Sai lệch đã ghi nhận ở Bước 1 "Việc a": Lý do a.',
      'Sai lệch đã ghi nhận ở I: Lý do phan.',
      'Sai lệch đã ghi nhận: Lý do phi.',
    ])
    const twice = { ...process, accepts: accepts.flatMap((accept) => [accept, { ...accept, shows: 'c = d' }]) }
    expect(acceptedNotes(twice, one)).toEqual(acceptedNotes(process, one))
  })

  it('prints a total row that has only a label', () => {
    const rows = tableOf([step('a')], { totalLabel: 'Tổng cộng' }).rows
    expect(rows.at(-1)).toMatchObject({ kind: 'total', cells: { no: { text: 'Tổng cộng' }, time: { text: '' } } })
  })
})
