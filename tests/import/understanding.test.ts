import { describe, expect, it } from 'vitest'
import { parseAppointment, underAppointments } from '../../generators/import/appointments.js'
import { cutLength, toText } from '../../generators/import/cut-texts.js'
import { idMaker } from '../../generators/import/ids.js'
import { readDay, readPreamble } from '../../generators/import/preamble.js'
import { readActs } from '../../generators/import/step-acts.js'
import { proposeTitle } from '../../generators/import/step-title.js'
import { parseTotal } from '../../generators/import/totals.js'
import {
  days,
  excerpt,
  officeHours,
  workingDays,
  type Act,
  type Row,
  type Step,
  type Time,
} from '../../machines/index.js'

const LEADER: readonly Act[] = ['assign', 'review', 'decide', 'consult', 'transfer', 'other']
const HEAD_OF_ROOM: readonly Act[] = ['assign', 'review', 'decide', 'consult', 'examine', 'transfer', 'other']
const OFFICIAL: readonly Act[] = ['receive', 'examine', 'consult', 'review', 'transfer', 'return', 'number', 'other']
const CLERK: readonly Act[] = ['number', 'transfer', 'receive', 'other']
const INTAKE: readonly Act[] = ['receive', 'transfer', 'collect', 'return', 'number', 'other']

describe('what a step does, and its title', () => {
  const place = { first: false, last: false, waits: false }
  it.each<[string, readonly Act[] | undefined, object, Act[], string]>([
    ['Phân công thụ lý hồ sơ', HEAD_OF_ROOM, {}, ['assign'], 'Phân công thụ lý hồ sơ'],
    ['Thụ lý giải quyết; Trình lãnh đạo Phòng duyệt', OFFICIAL, {}, ['examine'], 'Thụ lý giải quyết'],
    ['Xem xét kết quả, thẩm định hồ sơ trước khi trình Lãnh đạo Sở', HEAD_OF_ROOM, {}, ['review'], 'Xem xét kết quả'],
    ['Lãnh đạo UBND xã, phường phê duyệt kết quả giải quyết', LEADER, {}, ['decide'], 'Phê duyệt kết quả giải quyết'],
    [
      'Ký phê duyệt kết quả, trình UBND tỉnh phê duyệt',
      LEADER,
      {},
      ['decide'],
      'Ký phê duyệt kết quả, trình UBND tỉnh phê duyệt',
    ],
    [
      'Vào sổ văn bản, đóng dấu, chuyển kết quả cho TTPVHCC',
      CLERK,
      {},
      ['number', 'transfer'],
      'Vào sổ, đóng dấu, chuyển kết quả',
    ],
    [
      'Vào sổ, đóng dấu chuyển hồ sơ đến Văn phòng UBND tỉnh',
      CLERK,
      {},
      ['number', 'transfer'],
      'Vào sổ, đóng dấu, chuyển hồ sơ',
    ],
    [
      'Tiếp nhận hồ sơ, thẩm định hồ sơ',
      OFFICIAL,
      { first: true },
      ['receive', 'examine'],
      'Tiếp nhận hồ sơ, thẩm định hồ sơ',
    ],
    [
      'Kiểm tra tính đầy đủ của hồ sơ, lập phiếu tiếp nhận và hẹn trả kết quả',
      INTAKE,
      { first: true },
      ['receive'],
      'Tiếp nhận hồ sơ',
    ],
    [
      '- Trao Giấy chứng nhận cho người sử dụng đất; - Thu phí, lệ phí.',
      INTAKE,
      { last: true },
      ['return', 'collect'],
      'Trả kết quả',
    ],
    [
      'Chuyên viên phòng chuyên môn phân công, thẩm tra hồ sơ cấp xã',
      OFFICIAL,
      {},
      ['examine'],
      'Phân công, thẩm tra hồ sơ cấp xã',
    ],
    ['Xin ý kiến Lãnh đạo Sở Nội vụ', LEADER, {}, ['consult'], 'Xin ý kiến Lãnh đạo Sở Nội vụ'],
    [
      'Xác định và thông báo thu nghĩa vụ tài chính',
      undefined,
      { waits: true },
      ['wait'],
      'Xác định và thông báo thu nghĩa vụ tài chính',
    ],
    ['Ký', LEADER, {}, ['decide'], 'Ký'],
    ['Ký, đóng dấu', LEADER, {}, ['decide'], 'Ký, đóng dấu'],
    ['Ký giấy chứng nhận', LEADER, {}, ['decide'], 'Ký giấy chứng nhận'],
    ['Ký tờ trình', LEADER, {}, ['other'], 'Ký tờ trình'],
    ['Ký', OFFICIAL, {}, ['other'], 'Ký'],
    ['Phòng Văn hóa - Xã hội', LEADER, {}, ['other'], 'Phòng Văn hóa - Xã hội'],
  ])('%s', (text, allowed, where, acts, title) => {
    const read = readActs(text, { ...place, allowed, ...where })
    expect(read).toEqual(acts)
    expect(proposeTitle(text, read)).toBe(title)
  })

  it('proposes no title that ends in a loose word or runs over two lines', () => {
    const title = proposeTitle(
      'Thực hiện đăng tin 03 lần trên phương tiện thông tin đại chúng ở địa phương trong thời gian 15 ngày',
      ['examine'],
    )
    expect(title.length).toBeLessThanOrEqual(52)
    expect(title).not.toMatch(/\s(và|của|theo|trên|trong|ở)$/)
  })

  it('makes ids of whole words, unique in the case', () => {
    const makeId = idMaker()
    expect(makeId('Phê duyệt kết quả giải quyết')).toBe('phe-duyet-ket-qua')
    expect(makeId('Vào sổ, chuyển kết quả')).toBe('vao-so-chuyen-ket-qua')
    expect(makeId('Duyệt hồ sơ và trình Lãnh đạo Sở')).toBe('duyet-ho-so')
    expect(makeId('Ký duyệt hồ sơ', 'so-khcn')).toBe('ky-duyet-ho-so')
    expect(makeId('Ký duyệt hồ sơ', 'ubnd-tinh')).toBe('ky-duyet-ho-so-ubnd-tinh')
    expect(makeId('Ký duyệt hồ sơ', 'ubnd-tinh')).toBe('ky-duyet-ho-so-2')
    expect(makeId('…')).toBe('buoc')
  })
})

describe('cut texts', () => {
  const long = (end: string, length: number): string => 'x'.repeat(length - end.length) + end
  it.each<[string, string[], number | undefined]>([
    ['a common greatest length', [long('a', 170), long('b', 170), 'ngắn'], 170],
    ['a round length that breaks a sentence', [long('quố', 230), 'ngắn'], 230],
    ['a round length that ends a sentence', [long('.', 230), 'ngắn'], undefined],
    ['a greatest length by chance', [long('a', 168), 'ngắn'], undefined],
    ['short texts', ['a', 'b'], undefined],
    ['a source that marks its cuts', [long('…', 171), long('a', 168), long('b', 168)], undefined],
  ])('%s', (_, texts, length) => {
    expect(cutLength(texts)).toBe(length)
  })

  it('marks what is cut and nothing else', () => {
    expect(toText('Kiểm tra …', undefined)).toEqual(excerpt('Kiểm tra …'))
    expect(toText('abc ', 4)).toEqual(excerpt('abc'))
    expect(toText('Kiểm tra (trích)', undefined)).toEqual(excerpt('Kiểm tra'))
    expect(toText(' Kiểm tra ', 170)).toBe('Kiểm tra')
  })
})

describe('totals', () => {
  it.each<[string, Time | undefined]>([
    ['10 ngày làm việc', workingDays(10)],
    ['42 ngày làm việc (mục 2.5)', workingDays(42, '42 ngày làm việc (mục 2.5)')],
    [
      'Không quá 17 ngày kể từ ngày nhận được hồ sơ hợp lệ.',
      days(17, 'Không quá 17 ngày kể từ ngày nhận được hồ sơ hợp lệ.'),
    ],
    [
      'Theo quy định là 80 giờ làm việc (tương đương 10 ngày làm việc) kể từ ngày nhận',
      {
        n: 80,
        unit: 'working-hour',
        printed: 'Theo quy định là 80 giờ làm việc (tương đương 10 ngày làm việc) kể từ ngày nhận',
      },
    ],
    ['10 ngày (đủ thông tin) / 30 ngày (chưa đủ)', { asPrinted: '10 ngày (đủ thông tin) / 30 ngày (chưa đủ)' }],
    ['theo kế hoạch', { asPrinted: 'theo kế hoạch' }],
    ['', undefined],
  ])('%s', (text, time) => {
    expect(parseTotal(text)).toEqual(time)
  })
})

describe('appointments', () => {
  const step = (id: string, within?: Time, clock?: 'stops'): Step => ({
    id,
    name: id,
    does: 'other',
    ...(within === undefined ? {} : { within }),
    ...(clock === undefined ? {} : { clock }),
  })
  const two = ['Hẹn lần 1: không quá 08 ngày làm việc', 'Hẹn lần 2: không quá 02 ngày làm việc'].flatMap(
    (text) => parseAppointment(text) ?? [],
  )
  const shape = (rows: readonly Row[] | undefined): unknown =>
    rows?.map((row) => (row.rows ? [row.id, ...row.rows.map((inner) => inner.id)] : row.id))

  it('reads title and bound', () => {
    expect(two).toEqual([
      { title: 'Hẹn lần 1', limit: workingDays(8, 'không quá 08 ngày làm việc') },
      { title: 'Hẹn lần 2', limit: workingDays(2, 'không quá 02 ngày làm việc') },
    ])
    expect(parseAppointment('Hẹn lần 1: theo thông báo')).toBeUndefined()
  })

  it('divides the steps where they add up in one way; a wait between belongs to neither', () => {
    const steps = [
      step('a', days(0.5)),
      step('b', days(3.5)),
      step('c', undefined, 'stops'),
      step('d', days(4)),
      step('thue', undefined, 'stops'),
      step('e', days(2)),
      step('tra', officeHours()),
    ]
    expect(shape(underAppointments(steps, two, 'working-day'))).toEqual([
      ['hen-lan-1', 'a', 'b', 'c', 'd'],
      'thue',
      ['hen-lan-2', 'e', 'tra'],
    ])
  })

  it('does not guess', () => {
    const never = [step('a', days(5)), step('b', days(5))]
    expect(underAppointments(never, two, 'working-day')).toBeUndefined()
    const either = [step('a', days(8)), step('khong-ghi', officeHours()), step('b', days(2))]
    expect(underAppointments(either, two, 'working-day')).toBeUndefined()
    const undecided = [step('a', days(8)), step('b', days(2))]
    expect(underAppointments(undecided, two, undefined)).toBeUndefined()
  })
})

describe('lines above a table', () => {
  it('are read by their labels, in any order', () => {
    expect(
      readPreamble([
        'Phụ lục II',
        'Quyết định số 138/2025/QĐ-UBND ngày 25 tháng 11 năm 2025 (Điều 17)',
        'Mã thủ tục: 1.000001; 1.000002',
        'Lĩnh vực: Đất đai',
        'Nơi ban hành: Đồng Tháp',
        'Trường hợp: cấp mới',
        'Cấp thực hiện: xã',
        'Phí, lệ phí: Không',
        'Hẹn lần 1: không quá 08 ngày làm việc',
        'Thời hạn giải quyết: Không quá 10 ngày làm việc',
        'Có hiệu lực từ ngày 05/12/2025',
        'Ghi thêm của người soạn',
      ]),
    ).toEqual({
      name: 'Phụ lục II',
      decision: { no: '138/2025/QĐ-UBND', date: '2025-11-25', sheet: 'Điều 17' },
      codes: ['1.000001', '1.000002'],
      field: 'Đất đai',
      province: 'Đồng Tháp',
      variant: 'cấp mới',
      level: 'xã',
      fee: 'Không',
      appointments: ['Hẹn lần 1: không quá 08 ngày làm việc'],
      total: 'Không quá 10 ngày làm việc',
      effective: '2025-12-05',
      unknown: ['Ghi thêm của người soạn'],
    })
  })

  it.each([
    ['27/11/2025', '2025-11-27'],
    ['3-2-2025', '2025-02-03'],
    ['ngày 27 tháng 11 năm 2025', '2025-11-27'],
    ['2025-11-27', '2025-11-27'],
    ['hôm nay', undefined],
  ])('%s is the day %s', (text, day) => {
    expect(readDay(text)).toBe(day)
  })
})
