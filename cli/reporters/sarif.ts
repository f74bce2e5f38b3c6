import type { Diagnostic } from '../../machines/check/diagnostic.js'
import { version } from '../version.js'
import { fingerprintOf } from './fingerprint.js'
import { plain } from './plain.js'
import type { Reporter } from './report.js'

/** For code-scanning services: SARIF 2.1.0. An accepted finding is a result with an accepted suppression. */
export const reportSarif: Reporter = ({ diagnostics, perRule }) => {
  const rules = [...new Set([...perRule.map((count) => count.rule), ...diagnostics.map((found) => found.rule)])]
  return (
    JSON.stringify(
      {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
          {
            tool: { driver: { name: 'tthc', version, rules: rules.map(descriptor) } },
            columnKind: 'utf16CodeUnits',
            originalUriBaseIds: { SRCROOT: { description: { text: 'Thư mục gốc của kho quy trình' } } },
            results: diagnostics.map((found) => result(found, rules.indexOf(found.rule))),
          },
        ],
      },
      undefined,
      2,
    ) + '\n'
  )
}

const descriptor = (id: string) => ({ id, help: { text: `docs/rules/${id}.md; tthc explain ${id}` } })

const result = (found: Diagnostic, ruleIndex: number) => ({
  ruleId: found.rule,
  ruleIndex,
  level: found.severity,
  message: { text: plain(`${found.what} Vì sao: ${found.why} Cách sửa: ${found.fix}`) },
  locations: [{ physicalLocation: physical(found), logicalLocations: [{ fullyQualifiedName: logical(found) }] }],
  partialFingerprints: { 'tthc/v1': fingerprintOf(found) },
  suppressions:
    found.accepted === undefined
      ? []
      : [{ kind: 'inSource', status: 'accepted', justification: plain(found.accepted.because) }],
})

const physical = (found: Diagnostic) => ({
  artifactLocation: { uri: found.file.split('/').map(encodeURIComponent).join('/'), uriBaseId: 'SRCROOT' },
  region: {
    startLine: found.line,
    startColumn: found.column,
    ...(found.excerpt === undefined ? {} : { endColumn: found.column + found.excerpt.length }),
  },
})

const logical = (found: Diagnostic): string =>
  plain(found.path === '' ? found.procedure : `${found.procedure}/${found.path}`)
