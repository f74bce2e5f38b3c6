import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { reportSarif } from '../../cli/reporters/sarif.js'
import { accepted, finding, report } from './sample-report.js'

const text = z.strictObject({ text: z.string().min(1) })

/** The parts of SARIF 2.1.0 (OASIS) that we write, with the standard's own bounds; anything else is refused. */
const sarif = z.strictObject({
  $schema: z.url(),
  version: z.literal('2.1.0'),
  runs: z.array(
    z.strictObject({
      tool: z.strictObject({
        driver: z.strictObject({
          name: z.string(),
          version: z.string(),
          rules: z.array(z.strictObject({ id: z.string(), help: text })),
        }),
      }),
      columnKind: z.enum(['utf16CodeUnits', 'unicodeCodePoints']),
      originalUriBaseIds: z.record(z.string(), z.strictObject({ description: text })),
      results: z.array(
        z.strictObject({
          ruleId: z.string(),
          ruleIndex: z.int().min(0),
          level: z.enum(['none', 'note', 'warning', 'error']),
          message: text,
          locations: z.array(
            z.strictObject({
              physicalLocation: z.strictObject({
                artifactLocation: z.strictObject({
                  uri: z.string().regex(/^[\w\-.~!$&'()*+,;=:@%/]+$/),
                  uriBaseId: z.string(),
                }),
                region: z.strictObject({
                  startLine: z.int().min(1),
                  startColumn: z.int().min(1),
                  endColumn: z.int().min(1).optional(),
                }),
              }),
              logicalLocations: z.array(z.strictObject({ fullyQualifiedName: z.string() })),
            }),
          ),
          partialFingerprints: z.record(z.string(), z.string()),
          suppressions: z.array(
            z.strictObject({
              kind: z.enum(['inSource', 'external']),
              status: z.enum(['accepted', 'underReview', 'rejected']),
              justification: z.string(),
            }),
          ),
        }),
      ),
    }),
  ),
})

const run = (...found: Parameters<typeof report>) => {
  const log = sarif.parse(JSON.parse(reportSarif(report(...found))))
  const [only] = log.runs
  if (only === undefined) throw new Error('no run')
  return only
}

describe('the SARIF report', () => {
  it('has the structure of the standard, findings or none', () => {
    expect(run().results).toEqual([])
    expect(run(finding({ excerpt: { text: 'abc', length: 3 } })).results).toHaveLength(1)
  })

  it('points at each rule by its index', () => {
    const { results, tool } = run(finding(), accepted, finding({ rule: 'read-cycle' }))
    expect(results.map(({ ruleIndex }) => tool.driver.rules[ruleIndex]?.id)).toEqual(
      results.map(({ ruleId }) => ruleId),
    )
  })

  it('suppresses what was accepted, with the reason', () => {
    const { results } = run(accepted, finding())
    expect(results.map(({ suppressions }) => suppressions.map(({ justification }) => justification))).toEqual([
      ['Quyết định in như vậy; đã đề nghị đính chính.'],
      [],
    ])
  })

  it('keeps the fingerprint of a finding that only moved', () => {
    const print = (line: number): unknown => run(finding({ line })).results[0]?.partialFingerprints
    expect(print(14)).toEqual(print(99))
    expect(print(14)).not.toEqual(run(finding({ path: 'table/4' })).results[0]?.partialFingerprints)
  })

  it('encodes a path as a URI', () => {
    expect(
      run(finding({ file: 'procedures/a b/đ#.ts' })).results[0]?.locations[0]?.physicalLocation.artifactLocation.uri,
    ).toBe('procedures/a%20b/%C4%91%23.ts')
  })
})
