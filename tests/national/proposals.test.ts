import { describe, expect, it } from 'vitest'
import { acts, isNone, isStep, type Channel, type Fee, type Process, type Step } from '../../machines/index.js'
import { addSpans, compareSpans, fits, spanOf } from '../../machines/model/duration.js'
import { validate } from '../../machines/model/schema/validate.js'
import caoBang from '../../procedures/cao-bang/province/index.js'
import chungThucBanSao from '../../procedures/cao-bang/chung-thuc/chung-thuc-ban-sao-tu-ban-chinh.js'
import chungThucChuKy from '../../procedures/cao-bang/chung-thuc/chung-thuc-chu-ky.js'
import chungThucDiChuc from '../../procedures/cao-bang/chung-thuc/chung-thuc-di-chuc.js'
import tamTru from '../../procedures/cao-bang/cu-tru/dang-ky-tam-tru.js'
import thuongTru from '../../procedures/cao-bang/cu-tru/dang-ky-thuong-tru.js'
import hoKinhDoanh from '../../procedures/cao-bang/ho-kinh-doanh/dang-ky-thanh-lap-ho-kinh-doanh.js'
import banSaoTrichLuc from '../../procedures/cao-bang/ho-tich/cap-ban-sao-trich-luc-ho-tich.js'
import giamHo from '../../procedures/cao-bang/ho-tich/dang-ky-giam-ho.js'
import ketHon from '../../procedures/cao-bang/ho-tich/dang-ky-ket-hon.js'
import khaiSinh from '../../procedures/cao-bang/ho-tich/dang-ky-khai-sinh.js'
import khaiTu from '../../procedures/cao-bang/ho-tich/dang-ky-khai-tu.js'
import tinhTrangHonNhan from '../../procedures/cao-bang/ho-tich/xac-nhan-tinh-trang-hon-nhan.js'
import crawled from '../fixtures/national-procedures.json' with { type: 'json' }

const proposals: readonly Process[] = [
  chungThucBanSao,
  chungThucChuKy,
  chungThucDiChuc,
  tamTru,
  thuongTru,
  hoKinhDoanh,
  banSaoTrichLuc,
  giamHo,
  ketHon,
  khaiSinh,
  khaiTu,
  tinhTrangHonNhan,
]
const named = proposals.map((process) => [process.of[0]?.code ?? '', process] as const)
const steps = (process: Process): Step[] => [...(process.table ?? [])].filter(isStep)
const fees = (process: Process): readonly Fee[] => {
  const given = process.of[0]?.fees
  return given === undefined || isNone(given) ? [] : given
}

describe.each(named)('%s', (code, process) => {
  it('is a proposal of the shape of a process', () => {
    expect(validate('process', process)).toEqual([])
    expect(process).toMatchObject({ standing: 'proposal', province: 'cao-bang' })
    expect(process.decision).toBeUndefined()
  })

  it('adds up to its total and keeps the recorded limit', () => {
    const sum = addSpans(...steps(process).map((step) => spanOf(step.within)))
    expect(compareSpans(sum, spanOf(process.total))).toBe('equal')
    const limits = process.of[0]?.limits ?? []
    if (isNone(limits)) return
    for (const { time } of limits) if ('n' in time) expect(fits(sum, spanOf(time))).toBe(true)
  })

  it('is received first, returned last, by posts that exist', () => {
    const rows = steps(process)
    expect(rows[0] && acts(rows[0])).toContain('receive')
    expect(rows[rows.length - 1]?.does).toBe('return')
    for (const { by } of rows) {
      const post = typeof by === 'object' && 'at' in by ? by : undefined
      expect(post && caoBang.offices[post.at]?.posts[post.role]).toBeDefined()
    }
  })

  it('collects its fees, each with a receipt in force and an account', () => {
    const collecting = steps(process).filter((step) => acts(step).includes('collect'))
    const inDong = fees(process).filter(({ currency }) => currency === 'VND')
    expect(collecting.flatMap(({ collects }) => (isNone(collects) ? [] : collects))).toEqual(inDong.map(({ id }) => id))
    for (const { receipt } of collecting) {
      const entry = caoBang.receipts?.[receipt ?? '']
      expect(entry?.account).toMatch(/Tài khoản chuyên thu/)
      for (const day of ['2026-01-01', '2026-07-01', '2030-01-01'])
        expect(entry?.patterns.filter(({ effective: { from, to } }) => from <= day && day <= (to ?? day))).toHaveLength(
          1,
        )
    }
  })

  it('says what the record says', () => {
    const record = crawled.procedures.find((procedure) => procedure.code === code)
    const national = process.of[0]
    expect(national?.name).toBe(record?.name)
    expect(national?.source).toContain(record?.decision)
    expect(national?.uncollated).toBe(true)
    const printed = new Set(record?.channels.map((channel) => channel.fee_as_crawled))
    if (printed.has('Miễn phí')) expect(national?.fees).toEqual({ none: 'Miễn phí' })
    else
      for (const fee of fees(process))
        expect([...printed].map(money)).toContain(`${fee.amount as number} ${fee.currency}`)
    expect(fees(process).every(({ uncollated }) => uncollated)).toBe(true)
  })
})

it('five or more collect; the fee of residence and business registration differs by channel', () => {
  expect(proposals.filter((process) => fees(process).length > 0).length).toBeGreaterThanOrEqual(5)
  const online = (process: Process, channel: Channel) =>
    fees(process)
      .filter((fee) => fee.channel?.includes(channel))
      .map(({ amount }) => amount)
  expect([online(thuongTru, 'online'), online(thuongTru, 'in-person')]).toEqual([[10_000], [20_000]])
  expect([online(hoKinhDoanh, 'online'), online(hoKinhDoanh, 'in-person')]).toEqual([[150_000], [50_000]])
})

/** '10,000 Việt Nam Đồng' → '10000 VND' */
const money = (text: string): string => `${text.replace(/[^\d]/g, '')} ${text.includes('USD') ? 'USD' : 'VND'}`
