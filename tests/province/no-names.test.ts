import { strFromU8, unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import type { Checked } from '../../cli/check-folder.js'
import { home } from '../../cli/home.js'
import { diffHtml } from '../../cli/reporters/diff/html.js'
import { diffJson } from '../../cli/reporters/diff/json.js'
import { diffMarkdown } from '../../cli/reporters/diff/markdown.js'
import type { Review } from '../../cli/reporters/diff/review.js'
import { diffText } from '../../cli/reporters/diff/text.js'
import { reportGithub } from '../../cli/reporters/github.js'
import { reportGitlab } from '../../cli/reporters/gitlab.js'
import { reportJson } from '../../cli/reporters/json.js'
import { reportSarif } from '../../cli/reporters/sarif.js'
import { reportText } from '../../cli/reporters/text.js'
import { reviewFolders } from '../../cli/review.js'
import { generate } from '../generators/generate.js'
import type { GeneratedFile } from '../../generators/generator.js'
import { isInternal } from '../../generators/marks.js'
import { targets } from '../../generators/registry.js'
import { wholeText } from '../../generators/whole-text.js'
import { runChecks } from '../../machines/check/run.js'
import type { ProvinceRecords } from '../../machines/model/unit.js'
import { asOf, shipped, shippedTrees } from '../generators/shipped.js'

/** Every name in the shipped lists begins so. */
const NAME = 'Cán bộ mẫu'

async function textOf({ path, content }: GeneratedFile): Promise<string> {
  const made = typeof content === 'function' ? await content() : content
  if (!(made instanceof Uint8Array)) return wholeText(made)
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
    const { records } = shipped().checked.loaded.corpus
    const inputs = shippedTrees().filter(({ province }) => (records?.get(province.id)?.staff.length ?? 0) > 0)
    // Four provinces with lists, two trees each.
    expect(inputs).toHaveLength(8)
    for (const input of inputs)
      for (const file of generate(generator, input).files) {
        if (!isInternal(file.path))
          expect((await textOf(file)).includes(NAME), `${generator.id}/${file.path}`).toBe(false)
      }
  },
)

let short: Checked | undefined

/** The shipped definitions with two thirds of the officers gone: findings about persons everywhere. */
const understaffed = (): Checked => (short ??= dismissed())

function dismissed(): Checked {
  const { checked } = shipped()
  const { corpus, locator } = checked.loaded
  const records = new Map(
    [...(corpus.records ?? [])].map(([id, of]): [string, ProvinceRecords] => [
      id,
      { ...of, staff: of.staff.filter((_, i) => i % 3 === 0), leaves: of.leaves.slice(1) },
    ]),
  )
  const left = { ...corpus, records }
  return {
    ...checked,
    loaded: { ...checked.loaded, corpus: left },
    result: runChecks(left, locator, { asOf, now: () => 0 }),
  }
}

it('no report of findings about persons names one', () => {
  const { diagnostics, summary, perRule } = understaffed().result
  const rules = new Set(diagnostics.map(({ rule }) => rule))
  for (const rule of ['post-vacant', 'post-held-by-one', 'row-reference-unknown']) expect(rules).toContain(rule)
  const report = { diagnostics, summary, perRule, partial: false }
  for (const print of [reportJson, reportSarif, reportGithub, reportGitlab, reportText(false)])
    expect(print(report).includes(NAME)).toBe(false)
})

it('no comparison of two versions, on paper or as a comment, names a person', () => {
  const { checked } = shipped()
  const { corpus } = checked.loaded
  // Findings are told of processes that changed: here all of them.
  const processes = corpus.processes.map((entry) => ({ ...entry, value: { ...entry.value, level: 'cấp khác' } }))
  const old = { ...checked, loaded: { ...checked.loaded, corpus: { ...corpus, processes } } }
  const review = reviewFolders(
    { before: 'bản cũ', after: 'bản mới' },
    { folder: home, checked: old },
    { folder: home, checked: understaffed() },
  )
  expect(review.changes).toHaveLength(processes.length)
  expect(review.consequences.length).toBeGreaterThan(0)
  for (const print of [diffText, diffMarkdown, diffJson, (one: Review) => diffHtml(one, new Map())])
    expect(print(review).includes(NAME)).toBe(false)
})
