import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { severityFaults, type Level, type SeverityConfig } from '../machines/check/severity.js'
import { rules } from '../machines/check/registry.js'
import { isRecord } from '../machines/model/is-record.js'
import { UsageFault } from './fault.js'
import { DEFINITIONS, refuseInside, settingsFile } from './repository.js'

/** What a repository says of itself in `tthc.json`; every key may be left out. */
export interface Settings {
  /** Folders of definitions, relative to the file. */
  roots: readonly string[]
  severity: SeverityConfig
}

const known = ['roots', 'severity']
const levels: readonly Level[] = ['error', 'warning', 'off']

/**
 * Reads the settings of the folder in which the tool was called: the root of a repository, or any folder where the
 * definitions are named on the command line.
 */
export function readSettings(base: string, named: readonly string[] = []): Settings {
  if (named.length === 0) refuseInside(base)
  const path = join(base, settingsFile)
  const given = existsSync(path) ? parse(readFileSync(path, 'utf8')) : {}
  const strange = Object.keys(given).find((key) => !known.includes(key))
  if (strange !== undefined) {
    throw new UsageFault(`${settingsFile}: không có mục "${strange}"; các mục dùng được: ${known.join(', ')}.`)
  }
  const { roots = [DEFINITIONS], severity = {} } = given
  if (!Array.isArray(roots) || roots.length === 0 || !roots.every((root) => typeof root === 'string')) {
    throw new UsageFault(`${settingsFile}: "roots" là danh sách tên thư mục, ví dụ ["procedures"].`)
  }
  return { roots, severity: severityOf(severity) }
}

function parse(text: string): Readonly<Record<string, unknown>> {
  try {
    const given: unknown = JSON.parse(text.replace(/^\uFEFF/, ''))
    if (isRecord(given)) return given
  } catch {
    // Said below, in words.
  }
  throw new UsageFault(`${settingsFile}: không phải một đối tượng JSON, ví dụ { "roots": ["procedures"] }.`)
}

function severityOf(given: unknown): SeverityConfig {
  const isLevels = (value: unknown): boolean =>
    value === undefined || (isRecord(value) && Object.values(value).every((level) => levels.includes(level as Level)))
  const right =
    isRecord(given) &&
    (given['preset'] === undefined || given['preset'] === 'recommended' || given['preset'] === 'strict') &&
    isLevels(given['rules']) &&
    (given['provinces'] === undefined ||
      (isRecord(given['provinces']) && Object.values(given['provinces']).every(isLevels)))
  if (!right) {
    throw new UsageFault(
      `${settingsFile}: "severity" gồm "preset" (recommended hoặc strict), "rules" và "provinces"; ` +
        `mỗi quy tắc có một mức: ${levels.join(', ')}.`,
    )
  }
  const faults = severityFaults(given, rules)
  if (faults.length > 0) throw new UsageFault(faults.map((fault) => `${settingsFile}: ${fault}`).join('\n'))
  return given
}
