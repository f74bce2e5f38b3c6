import { strFromU8, unzipSync } from 'fflate'
import fc from 'fast-check'
import { afterEach, expect, test } from 'vitest'
import { OfficePackage } from '../../generators/import/package/open-package.js'
import { packText, zipOf } from '../../generators/zip.js'

const zoneBefore = process.env.TZ
afterEach(() => {
  if (zoneBefore === undefined) delete process.env.TZ
  else process.env.TZ = zoneBefore
})

const zip = (texts: readonly string[]): Uint8Array =>
  zipOf(texts.map((text, index) => [`thư mục/${index}.xml`, packText(text)]))

test('what is packed is unpacked as it was, in its order, by whoever goes through the list or through the file', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' })), (texts) => {
      // A lone half of a pair is no text that UTF-8 can hold.
      const whole = texts.map((text) => Buffer.from(text).toString())
      const bytes = zip(whole)
      expect(Object.values(unzipSync(bytes)).map((one) => strFromU8(one))).toEqual(whole)
      if (whole.length === 0) return
      const office = OfficePackage.open(bytes)
      expect(office.names.map((name) => office.text(name))).toEqual(whole)
    }),
    { numRuns: 100 },
  )
})

test('the same texts give the same bytes, whatever the clock and the zone of the machine', () => {
  const made = ['UTC', 'Asia/Ho_Chi_Minh', 'America/Los_Angeles'].map((zone) => {
    process.env.TZ = zone
    return zip(['một', 'hai'])
  })
  expect(made[1]).toEqual(made[0])
  expect(made[2]).toEqual(made[0])
})

test('what was packed before leaves no trace in the bytes', () => {
  const bytesOf = (text: string): Uint8Array => packText(text).bytes
  const text = '<buoc ten="Thẩm định hồ sơ"/>\n'.repeat(300)
  const alone = bytesOf(text)
  fc.assert(
    fc.property(fc.string({ maxLength: 2_000 }), fc.nat(100), (before, times) => {
      bytesOf(before.repeat(times) + text)
      expect(bytesOf(text)).toEqual(alone)
    }),
    { numRuns: 50 },
  )
})

test('a text that repeats itself takes a fraction of its room', () => {
  const text = '<buoc ten="Thẩm định hồ sơ"/>\n'.repeat(5_000)
  expect(zip([text]).length).toBeLessThan(text.length / 50)
})
