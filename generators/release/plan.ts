import { compare } from '../../machines/model/words.js'
import type { CaseConfig } from '../config/model.js'
import type { Manifest } from '../config/model/manifest.js'
import { LOSSES } from '../tree.js'
import { loadOf, type Load } from '../loads.js'
import { rowsGone, type RowsGone } from './rows-gone.js'
import { touchesOf, type Touch } from './touches.js'
import { zipChange, type ZipChange } from './zip-change.js'

/** An output folder: its manifest, and its files as long as they are still there. */
export interface ReleaseSide {
  manifest: Manifest
  /** `undefined` where the file is not there any more; throws where it is not what the manifest says. */
  read: (path: string) => Uint8Array | undefined
}

/** One file to load: only what changed of it, and what was there before. */
export interface ReleaseItem extends Load {
  path: string
  kind: 'added' | 'changed'
  content: Uint8Array
  /** For going back; absent for a new file, or where the old folder no longer holds it. */
  back?: Uint8Array
  /** Of a package of many files. */
  entries?: ZipChange['entries']
}
export interface ReleasePlan {
  /** In the order of loading. */
  items: readonly ReleaseItem[]
  /** In the former output and not in this one: never deleted by loading. */
  gone: readonly string[]
  /** Taken out of lists that are still there: not deleted by loading either. */
  rowsGone: readonly RowsGone[]
  touches: readonly Touch[]
  /** Changed files whose former text is no longer there. */
  withoutBack: readonly string[]
  /** Whether both sides hold the configuration that `touches` is read from. */
  isJudged: boolean
}

/** What is loaded into systems: approved processes only, and no report about the output itself. */
const LOADED = /^([^/]+)\/chinh-thuc\/([^/]+)\/(.+)$/

/** What changed between two outputs, and what that means. */
export function planRelease(before: ReleaseSide, after: ReleaseSide): ReleasePlan {
  const items = Object.keys(after.manifest.files)
    .filter(isLoaded)
    .flatMap((path) => itemOf(path, before, after) ?? [])
    .sort((a, b) => loadOf(a.target).order - loadOf(b.target).order || compare(a.path, b.path))
  const gone = Object.keys(before.manifest.files).filter(
    (path) => isLoaded(path) && after.manifest.files[path] === undefined,
  )
  const old = configsOf(before)
  const now = configsOf(after)
  return {
    items,
    gone,
    rowsGone: items.flatMap(({ path, content, back }) =>
      back !== undefined && isList(path) ? (rowsGone(path, back, content) ?? []) : [],
    ),
    touches: old === undefined || now === undefined ? [] : touchesOf(old, now),
    withoutBack: items.filter(({ kind, back }) => kind === 'changed' && back === undefined).map(({ path }) => path),
    isJudged: old !== undefined && now !== undefined,
  }
}

const isLoaded = (path: string): boolean => {
  const [, , , file] = LOADED.exec(path) ?? []
  return file !== undefined && file !== LOSSES
}

const isList = (path: string): boolean => LOADED.exec(path)?.[2] === 'systems' && path.endsWith('.json')

function itemOf(path: string, before: ReleaseSide, after: ReleaseSide): ReleaseItem | undefined {
  const former = before.manifest.files[path]
  if (former === after.manifest.files[path]) return undefined
  const whole = after.read(path)
  if (whole === undefined) throw new Error(`${path} is in the manifest and not in the folder`)
  const { order: _order, ...load } = loadOf(LOADED.exec(path)?.[2] ?? '')
  if (former === undefined) return { ...load, path, kind: 'added', content: whole }
  const old = before.read(path)
  if (old === undefined) return { ...load, path, kind: 'changed', content: whole }
  const change = path.endsWith('.zip') ? zipChange(old, whole) : undefined
  // Packed another way by another version of the tool, the files are the same.
  if (change !== undefined && Object.values(change.entries).every(({ length }) => length === 0)) return undefined
  return {
    ...load,
    path,
    kind: 'changed',
    content: change?.content ?? whole,
    back: change?.back ?? old,
    ...(change && { entries: change.entries }),
  }
}

/** The configurations of approved cases; `undefined` where the folder does not hold them. */
function configsOf({ manifest, read }: ReleaseSide): CaseConfig[] | undefined {
  if (!manifest.targets.includes('config')) return undefined
  const configs: CaseConfig[] = []
  for (const path of Object.keys(manifest.files)) {
    const [, , target, file = ''] = LOADED.exec(path) ?? []
    if (target !== 'config' || !file.endsWith('.json')) continue
    const bytes = read(path)
    if (bytes === undefined) return undefined
    const document = JSON.parse(new TextDecoder().decode(bytes)) as CaseConfig | { flows?: undefined }
    if (document.flows !== undefined) configs.push(document)
  }
  return configs
}
