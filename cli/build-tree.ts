import { setImmediate as hearing } from 'node:timers/promises'
import { groupBy } from '../machines/model/group-by.js'
import type { LeftOut } from '../generators/compile.js'
import type { Manifest } from '../generators/config/model/manifest.js'
import type { BuiltProvince } from '../generators/index-page.js'
import { isInternal } from '../generators/marks.js'
import type { Target } from '../generators/registry.js'
import { builtProvinces, commonFiles, type TargetNotes, type TreeInput } from '../generators/tree.js'
import type { Day } from '../machines/model/register.js'
import type { Checked } from './check-folder.js'
import type { LastBuild } from './cache/last-build.js'
import { compileSelected } from './generate/compile-selected.js'
import { closeTarget } from './generate/close-target.js'
import { jobsOf } from './generate/jobs.js'
import { makeJob } from './generate/make-job.js'
import type { Made } from './generate/part.js'
import type { Site } from './generate/site.js'
import type { Commit } from './git.js'
import { sealTree, writeFiles } from './write.js'

export interface BuildRequest {
  checked: Checked
  targets: readonly Target[]
  site: Site
  /** Knows the keys of cases as well; absent where inputs cannot be told, so that nothing is taken over or kept. */
  last?: LastBuild | undefined
  asOf: Day
  toolVersion: string
  commit: Commit
  /** Called as files are written. */
  onFile?: (done: number) => void
}
/** What a build made. */
export interface Built {
  provinces: readonly BuiltProvince[]
  /** In the order of the targets. */
  targets: readonly TargetNotes[]
  /** Files taken over from the last build. */
  kept: number
  leftOut: readonly LeftOut[]
  manifest: Manifest
}

/** The files of all targets, written beside the output folder. */
export interface MadeTree {
  input: TreeInput
  made: readonly Made[]
}

/** Compiles what was read and checked, and writes every target beside the output folder. */
export async function makeTree(request: BuildRequest): Promise<MadeTree> {
  const { checked, asOf, toolVersion } = request
  const compiled = compileSelected(checked.loaded, checked.result, asOf)
  const input: TreeInput = { corpus: checked.loaded.corpus, compiled, asOf, toolVersion }
  return { input, made: await makeAll(request, input) }
}

/** Adds what belongs to no target and the manifest, and puts the tree in the place of the old one. */
export async function sealBuild(request: BuildRequest, { input, made }: MadeTree): Promise<Built> {
  const { swap, writer } = request.site
  const { leftOut } = input.compiled
  const provinces = builtProvinces(input, made)
  const ids = made.map(({ target }) => target)
  const common = await writeFiles(writer, commonFiles(provinces, ids, input))
  let manifest: Manifest | undefined
  await sealTree(swap, writer, [...made.flatMap(({ sums }) => sums), ...common], (sums) => {
    manifest = manifestOf(request, { provinces, targets: made, leftOut }, sums)
    const obeys = { schema: 'manifest-1', document: manifest } as const
    return { content: `${JSON.stringify(manifest, null, 1)}\n`, obeys }
  })
  if (manifest === undefined) throw new Error('The tree was not sealed')
  const kept = made.reduce((sum, one) => sum + one.kept, 0)
  return { provinces, targets: made, kept, leftOut, manifest }
}

/**
 * Every job once, by this thread or another; what they made, target by target. A target is put together as soon as all of
 * its jobs are done: other threads are at work meanwhile, and at the end they are not.
 */
async function makeAll({ checked, targets, site, last, onFile }: BuildRequest, input: TreeInput): Promise<Made[]> {
  const { claims, threads, done, writer, parts } = site
  const told = (): void => {
    claims.countFile()
    onFile?.(claims.files)
  }
  const bench = { writer, last, parts, onFile: told }
  const jobs = groupBy(jobsOf(targets), ({ target }) => target)
  const made = new Map<Target, Made>()
  const closeWhole = async (): Promise<void> => {
    for (const [target, own] of jobs) {
      const results = own.flatMap(({ index }) => done.get(index) ?? [])
      if (made.has(target) || results.length < own.length) continue
      made.set(target, await closeTarget(target, results, input, bench))
      for (const { index } of own) done.delete(index)
    }
  }
  threads.tell(checked.result.diagnostics)
  for (const job of claims.take(targets, { seesFindings: true, from: 'shortest' })) {
    done.set(job.index, await makeJob(job, input, bench))
    // What other threads have told comes in.
    await hearing()
    await closeWhole()
  }
  await threads.end()
  await closeWhole()
  return targets.map((target) => {
    const one = made.get(target)
    if (one === undefined) throw new Error(`Not every job of ${target.id} was done`)
    return one
  })
}

function manifestOf(
  { checked, commit, targets, toolVersion, asOf }: BuildRequest,
  { provinces, leftOut, targets: notes }: Omit<Built, 'manifest' | 'kept'>,
  files: Manifest['files'],
): Manifest {
  const official = provinces.flatMap(({ trees }) => trees['chinh-thuc'])
  const proposed = provinces.flatMap(({ trees }) => trees['de-xuat'])
  const { summary } = checked.report
  return {
    format: 'tthc/manifest/1',
    tool: { name: 'tthc', version: toolVersion },
    ...commit,
    asOf,
    targets: targets.map(({ id }) => id),
    counts: {
      provinces: provinces.length,
      processes: new Set([...official, ...proposed].map(({ entry }) => entry.id)).size,
      cases: official.length + proposed.length,
      official: official.length,
      proposed: proposed.length,
      accepted: summary.accepted,
      undecided: summary.undecided,
      losses: notes.reduce((sum, { losses }) => sum + losses, 0),
      files: Object.keys(files).length,
    },
    leftOut: leftOut.map(({ id, file, why }) => ({ id, file, why })),
    internal: Object.keys(files).filter(isInternal),
    files,
  }
}
