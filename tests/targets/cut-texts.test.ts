import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { asPrinted, excerpt, officeHours, workingDays, type Process } from 'tthc'
import type { GeneratedFile } from '../../generators/generator.js'
import { targets } from '../../generators/registry.js'
import { wholeText } from '../../generators/whole-text.js'
import { processOf } from '../build/fixtures/registers.js'
import { compiled } from '../generators/compiled.js'
import { generate } from '../generators/generate.js'

/** The last word of each cut text, found nowhere else. */
const CUT_AT = ['cutnoidung', 'cutnguoilam', 'cutketqua', 'cutlephi', 'cutghichu'] as const
const [what, who, gives, fee, note] = CUT_AT.map((end) => excerpt(`Nguồn chỉ chép đến đây ${end}`))

const process: Process = processOf([
  {
    id: 'tiep-nhan',
    no: 'B1',
    name: 'Tiếp nhận hồ sơ',
    ...(what && { text: what }),
    by: { outside: 'Trung tâm' },
    does: 'receive',
    within: officeHours(),
  },
  {
    id: 'tham-dinh',
    no: 'B2',
    name: 'Thẩm định hồ sơ',
    ...(who && { by: asPrinted(who) }),
    does: 'decide',
    within: workingDays(2),
    printed: { ...(gives && { gives }), ...(fee && { fee }), ...(note && { note }) },
  },
])

/** What a target made, with what stands in its packages and sheets. */
async function textsOf({ content }: GeneratedFile): Promise<string[]> {
  const made = typeof content === 'function' ? await content() : content
  return made instanceof Uint8Array ? textsIn(made) : [wholeText(made)]
}
function textsIn(bytes: Uint8Array): string[] {
  if (!strFromU8(bytes.subarray(0, 2), true).startsWith('PK')) return [strFromU8(bytes)]
  return Object.values(unzipSync(bytes)).flatMap(textsIn)
}

/** Without marks of emphasis, tags, and breaks of lines, which may stand between a text and its mark. */
const plain = (text: string): string => text.replace(/<[^>]*>|&lt;[^&]*&gt;|\\n|[\s*]/g, '')

/** Where a cut text goes on as if it were whole. */
const asIfWhole = (text: string): string[] =>
  CUT_AT.flatMap((end) => plain(text).split(end).slice(1)).filter(
    (after) => !/^(\(trích\)|-trich|","excerpt":true)/.test(after),
  )

const seen = new Set<string>()

test.each(targets.map(({ id, load }) => ({ id, load })))(
  '$id prints no cut text as if it were whole',
  async ({ load }) => {
    const { files } = generate(await load(), compiled(process).input)
    for (const file of files)
      for (const text of await textsOf(file)) {
        for (const end of CUT_AT) if (text.includes(end)) seen.add(end)
        expect({ [file.path]: asIfWhole(text).map((after) => after.slice(0, 40)) }).toEqual({ [file.path]: [] })
      }
  },
)

test('each of the cut texts is printed somewhere', () => {
  expect([...seen].sort()).toEqual([...CUT_AT].sort())
})
