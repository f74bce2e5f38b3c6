import { strFromU8, unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import { reportGithub } from '../../cli/reporters/github.js'
import { reportGitlab } from '../../cli/reporters/gitlab.js'
import { reportJson } from '../../cli/reporters/json.js'
import { reportSarif } from '../../cli/reporters/sarif.js'
import { reportText } from '../../cli/reporters/text.js'
import type { GeneratedFile } from '../../generators/generator.js'
import { isInternal } from '../../generators/marks.js'
import { targets } from '../../generators/registry.js'
import { runChecks } from '../../machines/check/run.js'
import type { ProvinceRecords } from '../../machines/model/unit.js'
import { asOf, shipped, shippedTrees } from '../generators/shipped.js'

/** Every name in the shipped lists begins so. */
const NAME = 'Cán bộ mẫu'

async function textOf({ path, content }: GeneratedFile): Promise<string> {
  const made = typeof content === 'function' ? await content() : content
  if (typeof made === 'string') return made
  if (!/\.(xlsx|docx|zip)$/.test(path)) return strFromU8(made)
  return Object.values(unzipSync(made))
    .map((part) => strFromU8(part))
    .join('\n')
}

it('the lists hold names to be found', () => {
  const { corpus } = shipped().checked.loaded
  const lists = [...(corpus.records ?? new Map<string, ProvinceRecords>()).values()]
  expect(lists.filter(({ staff }) => staff.length > 0)).toHaveLength(4)
  for (const { staff } of lists) for (const { value } of staff) expect(value.name.startsWith(NAME)).toBe(true)
})

it.each(targets.map(({ id, load }) => ({ id, load })))(
  'nothing public of the target $id names a person',
  async ({ load }) => {
    const generator = await load()
    const inputs = shippedTrees().filter(({ province }) => ['51', '75'].includes(province.code))
    expect(inputs).toHaveLength(4)
    for (const input of inputs)
      for (const file of generator.generate(input).files) {
        if (!isInternal(file.path))
          expect((await textOf(file)).includes(NAME), `${generator.id}/${file.path}`).toBe(false)
      }
  },
)

it('no report of findings about persons names one', () => {
  const { corpus, locator } = shipped().checked.loaded
  const records = new Map(
    [...(corpus.records ?? [])].map(([id, of]): [string, ProvinceRecords] => [
      id,
      { ...of, staff: of.staff.filter((_, i) => i % 3 === 0), leaves: of.leaves.slice(1) },
    ]),
  )
  const { diagnostics, summary, perRule } = runChecks({ ...corpus, records }, locator, { asOf, now: () => 0 })
  const rules = new Set(diagnostics.map(({ rule }) => rule))
  for (const rule of ['post-vacant', 'post-held-by-one', 'row-reference-unknown']) expect(rules).toContain(rule)
  const report = { diagnostics, summary, perRule, partial: false }
  for (const print of [reportJson, reportSarif, reportGithub, reportGitlab, reportText(false)])
    expect(print(report).includes(NAME)).toBe(false)
})
