import { createHash } from 'node:crypto'
import { join, resolve } from 'node:path'
import process from 'node:process'
import type { Day } from '../../machines/model/register.js'
import { pathOf } from '../disk.js'
import type { Commit } from '../git.js'
import { home } from '../home.js'
import { shippedProcedures } from '../registers.js'
import { settingsFile } from '../settings.js'
import { addPath, addTexts, sumOf, type Tell } from './digest.js'
import { stampOf } from './outputs.js'

/** Everything that the bytes of a build depend on. */
export interface BuildInputs {
  /** Folder in which the tool was called. */
  base: string
  roots: readonly string[]
  paths: readonly string[]
  targets: readonly string[]
  asOf: Day
  toolVersion: string
  commit: Commit
}

/** A hash of all that a build is made from; `undefined` where it cannot be told, so that everything is made anew. */
export const digestOfInputs = (inputs: BuildInputs): string | undefined => toldBy(sumOf, inputs)

/** The same by how the files stand on the disk: tells a build whether they changed under it, at a third of the time. */
export const stampOfInputs = (inputs: BuildInputs): string | undefined => toldBy(stampOf, inputs)

function toldBy(tell: Tell, inputs: BuildInputs): string | undefined {
  const { base, roots, paths, targets, asOf, toolVersion, commit } = inputs
  const hash = createHash('sha256')
  addTexts(hash, toolVersion, process.version, resolve(base), asOf, commit.commit, String(commit.modified ?? false))
  for (const list of [roots, paths, targets]) addTexts(hash, String(list.length), ...list)
  const read = [
    ...[...roots, ...paths, settingsFile].map((path) => pathOf(base, path)),
    join(shippedProcedures(), 'national'),
    // The tool's own code: while it is being worked on, it changes without a new version.
    join(home, 'lib'),
    join(home, 'package.json'),
    // What npm has installed: beside the tool in its own repository, around it in a province's.
    join(home, 'node_modules/.package-lock.json'),
    join(home, '../.package-lock.json'),
  ]
  return read.every((path) => addPath(hash, path, tell)) ? hash.digest('hex') : undefined
}
