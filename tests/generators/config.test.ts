import type { Adoption } from '../../machines/model/process.js'
import { readdirSync, readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { writeCase } from '../../generators/config/case.js'
import config from '../../generators/config/write.js'
import type { CaseConfig, Catalogue } from '../../generators/config/model.js'
import type { UnitConfig } from '../../generators/config/model/unit.js'
import { enforce } from '../../generators/config/enforce.js'
import { jsonSchema } from '../../generators/config/schema.js'
import { SCHEMA_NAMES, schemaFile } from '../../generators/config/schema-names.js'
import { generate } from './generate.js'
import type { CompiledCase } from '../../generators/generator.js'
import { PROPOSAL_MARK } from '../../generators/marks.js'
import { machineConfigOf, type StateConfig } from '../../machines/build/to-machine.js'
import { shipped, shippedCase, shippedTrees } from './shipped.js'

/** Every emitted file of the shipped provinces, parsed, with the tree that it is of. */
const emitted = shippedTrees().flatMap((input) =>
  [...generate(config, input).files].map(({ path, content }) => ({
    input,
    path,
    text: String(content),
    document: JSON.parse(String(content)) as CaseConfig | Catalogue | UnitConfig,
  })),
)
const cases = emitted.filter((file): file is typeof file & { document: CaseConfig } => 'flows' in file.document)
const catalogues = emitted.filter((file): file is typeof file & { document: Catalogue } => 'cases' in file.document)
const units = emitted.filter((file): file is typeof file & { document: UnitConfig } => 'carries' in file.document)

const compileSchema = (name: (typeof SCHEMA_NAMES)[number]) =>
  new Ajv2020({ strict: true, strictTypes: false }).compile(
    JSON.parse(readFileSync(`docs/schema/${schemaFile(name)}`, 'utf8')) as object,
  )

describe('the published schemas', () => {
  test.each(SCHEMA_NAMES)('%s in docs/ is the one that is enforced (vitest -u writes it)', async (name) => {
    await expect(`${JSON.stringify(jsonSchema(name), null, 2)}\n`).toMatchFileSnapshot(
      `../../docs/schema/${schemaFile(name)}`,
    )
  })

  test.each(SCHEMA_NAMES)('%s is held by the schema of schemas', (name) => {
    expect(() => compileSchema(name)).not.toThrow()
  })

  test('hold for every shipped case and catalogue', () => {
    const isCase = compileSchema('case-2')
    const isCatalogue = compileSchema('catalogue-2')
    expect(cases.length).toBeGreaterThan(100)
    expect(cases.filter(({ document }) => !isCase(document)).map(({ path }) => path)).toEqual([])
    expect(catalogues).toHaveLength(2 * shipped().compiled.provinces.size)
    expect(catalogues.filter(({ document }) => !isCatalogue(document)).map(({ path }) => path)).toEqual([])
  })

  test.each<[string, (document: Record<string, unknown>) => void]>([
    ['a missing key', (document) => delete document['flows']],
    ['an unknown key', (document) => (document['nguoi-duyet'] = 'A')],
    ['a wrong status', ({ flows }) => ((flows as CaseConfig['flows'])[0]!.states[0]!.status = 11)],
    ['a proposal without its mark', (document) => (document['publication'] = { tree: 'de-xuat', because: 'x' })],
  ])('refuse %s, and name the document', async (_, damage) => {
    const document = structuredClone(cases[0]?.document) as unknown as Record<string, unknown>
    damage(document)
    await expect(enforce('case-2', document, 'cao-bang/x@2025-11-27#chinh')).rejects.toThrow(
      /"cao-bang\/x@2025-11-27#chinh" không đúng lược đồ case-2/,
    )
  })
})

test('a proposal says so in each of its files, and nothing else does', () => {
  for (const { text, input, path } of emitted)
    expect(`${path} ${text.includes(PROPOSAL_MARK)}`).toBe(`${path} ${input.tree === 'de-xuat'}`)
})

test('everything says which definition, line, decision and table it was made from', () => {
  const { corpus } = shipped().checked.loaded
  const files = new Set(
    [...corpus.processes, ...corpus.nationals, ...corpus.provinces.values()].map(({ file }) => file),
  )
  for (const { document } of cases) {
    // An adopted process was written where it came from, and its new province has not decided on it.
    const entry = corpus.processes.find(({ id }) => id === document.process)
    const adopted = corpus.adoptions.find(({ value, file }) => document.process === idOfAdoption(value, file))
    const source = corpus.processes.find(({ value }) => value === (entry?.value ?? adopted?.value.process))
    expect(document.origin.file).toBe(source?.file)
    expect(document.origin.decision).toBe(entry?.value.decision?.no)
    if (document.publication.tree === 'chinh-thuc') expect(document.origin.decision).toBeTruthy()
    for (const flow of document.flows)
      for (const part of [
        ...document.phases,
        ...document.procedures,
        ...flow.steps,
        ...flow.states,
        ...flow.transitions,
      ]) {
        expect(part.origin.line).toBeGreaterThan(0)
        if (part.origin.file !== undefined) expect(files).toContain(part.origin.file)
      }
  }
})

const idOfAdoption = ({ province, effective }: Adoption, file: string): string =>
  `${province}/${file.replace(/^.*\//, '').replace(/\.ts$/, '')}@${effective.from}`

test('a step stands in the line that it is said to stand in', () => {
  for (const { document } of cases.slice(0, 20)) {
    const lines = readFileSync(document.origin.file, 'utf8').split('\n')
    for (const { id, origin } of document.flows[0]?.steps ?? []) {
      const near = lines.slice(origin.line - 1, origin.line + 2).join('\n')
      expect(near).toContain(`'${id}'`)
    }
  }
})

describe('references hold together', () => {
  test.each(cases.map(({ path, document }) => ({ path, document })))('$path', ({ document }) => {
    const phases = new Set(document.phases.map(({ id }) => id))
    const named = (list: readonly { id: string }[]) => new Set(list.map(({ id }) => id))
    const roles = named(document.roles)
    const offices = named(document.offices)
    const statuses = new Set(document.statuses.map(({ code }) => code))
    for (const flow of document.flows) {
      const states = named(flow.states)
      const steps = named(flow.steps)
      expect(states).toContain(flow.start)
      for (const { from, to } of flow.transitions) expect([states.has(from), states.has(to)]).toEqual([true, true])
      for (const state of flow.states) {
        expect(statuses).toContain(state.status)
        if (state.step !== undefined) expect(steps).toContain(state.step)
        for (const id of state.phases ?? []) expect(phases).toContain(id)
      }
      for (const step of flow.steps) {
        for (const id of step.phases) expect(phases).toContain(id)
        for (const id of step.states) expect(states).toContain(id)
        for (const { role, office } of step.who?.positions ?? []) {
          expect(roles).toContain(role)
          if (office !== undefined) expect(offices).toContain(office)
        }
      }
      for (const { worst } of flow.budget.proofs) for (const id of worst.states) expect(states).toContain(id)
    }
  })

  test('the catalogue names every file, and each only once', () => {
    for (const { document, input } of catalogues) {
      const files = cases.filter((file) => file.input === input).map(({ path }) => path)
      expect(document.cases.map(({ file }) => file)).toEqual(files)
      expect(new Set(files).size).toBe(files.length)
      expect(document.counts.cases).toBe(files.length)
    }
  })
})

test('states and events are those of the machine', () => {
  for (const input of shippedTrees())
    for (const compiled of input.cases)
      for (const [index, flow] of compiled.flows.entries()) {
        const machine = statesOf(machineConfigOf(flow))
        const document = cases.find(({ document }) => document.id === compiled.id)?.document.flows[index]
        const own = document?.states.filter(({ kind }) => kind !== 'join' && kind !== 'fork') ?? []
        for (const { id, machineId = id, status } of own) {
          const state = machine.get(machineId)
          expect([machineId, state?.meta?.['status']]).toEqual([machineId, status])
          const events = document?.transitions.filter(({ from }) => from === id).map(({ event }) => event)
          expect(new Set(Object.keys(state?.on ?? {}))).toEqual(new Set(events))
        }
      }
})

/** The states of a machine by id. */
function statesOf(state: StateConfig, found = new Map<string, StateConfig>()): Map<string, StateConfig> {
  if (state.id !== undefined) found.set(state.id, state)
  for (const child of Object.values(state.states ?? {})) statesOf(child, found)
  return found
}

describe('2.000286 of Cao Bằng: two phases, 10 + 15 = 25 working days', () => {
  const { compiled } = shippedCase('tiep-nhan-doi-tuong-bao-tro-xa-hoi@')
  const document = cases.find((file) => file.document.id === compiled.id)?.document
  const flow = document?.flows[0]

  test('is official, by its decision, from the two printed tables', () => {
    expect(document?.publication).toEqual({ tree: 'chinh-thuc' })
    expect(document?.procedures.map(({ code }) => code)).toEqual(['2.000286'])
    expect(document?.origin).toMatchObject({ decision: '2022/QĐ-UBND', table: 'T019+T020' })
  })

  test('phases with their subtotals, fourteen steps, one flow for all channels', () => {
    expect(document?.phases.map(({ title, subtotal }) => [title, subtotal?.counted?.workingMinutes])).toEqual([
      ['Cấp xã', 10 * 480],
      ['Cấp tỉnh', 15 * 480],
    ])
    expect(flow?.steps).toHaveLength(14)
    expect(flow?.channels.map(({ code }) => code)).toEqual([1, 2, 3])
  })

  test('a cut text is marked, a time is printed and counted, a step has its national status', () => {
    const [first] = flow?.steps ?? []
    expect(first?.text?.excerpt).toBe(true)
    expect(first?.time).toEqual({
      printed: '0,5 ngày làm việc',
      n: 0.5,
      unit: 'working-day',
      counted: { workingMinutes: 240 },
    })
    expect(flow?.steps.map(({ status }) => status)).toEqual([2, ...Array<number>(12).fill(4), 9])
  })

  test('the decision that matters later multiplies the steps in between, and ends in two ways', () => {
    expect(flow?.states.filter(({ memory }) => memory !== undefined)).toHaveLength(4)
    expect(
      flow?.states
        .filter(({ kind }) => kind === 'end')
        .map(({ end }) => end)
        .sort(),
    ).toEqual(expect.arrayContaining(['refused', 'returned']) as string[])
  })

  test('the proof: 25 days against 25, on a path that is shown', () => {
    const proof = flow?.budget.proofs[flow.budget.strongest ?? -1]
    expect(proof).toMatchObject({ verdict: 'holds', worst: { span: { workingMinutes: 25 * 480 } } })
    expect(proof?.worst.states.length).toBe(14)
  })
})

test('a collecting step shows the chain fee → step → receipt → account', () => {
  const chains = cases.flatMap(({ document }) =>
    document.flows.flatMap(({ steps }) => steps.flatMap(({ collects }) => collects ?? [])),
  )
  const whole = chains.filter(({ fees, receipt, body }) => Array.isArray(fees) && fees.length > 0 && receipt && body)
  expect(whole.length).toBeGreaterThanOrEqual(5)
  for (const { fees, receipt } of whole) {
    expect(Array.isArray(fees) && fees.every(({ name }) => name !== undefined)).toBe(true)
    expect(receipt?.patterns?.length).toBeGreaterThan(0)
  }
})

describe('units', () => {
  const merging = units.find(({ document }) => document.merged.length > 0)

  test('have a file where they carry out something, held by the published schema, named by the catalogue', () => {
    const isUnit = compileSchema('unit-1')
    expect(units.length).toBeGreaterThan(100)
    expect(units.filter(({ document }) => !isUnit(document)).map(({ path }) => path)).toEqual([])
    for (const { input, document } of catalogues) {
      const files = units.filter((file) => file.input === input).map(({ path }) => path)
      expect(document.units.flatMap(({ file }) => file ?? [])).toEqual(files)
    }
  })

  test('name the file of every case that they carry out, and their own offices and posts', () => {
    for (const { document, input } of units) {
      const paths = new Set(cases.filter((file) => file.input === input).map(({ path }) => `../${path}`))
      for (const { files } of document.carries)
        expect(files.filter((file) => !paths.has(file)).map((file) => `${document.code} ${file}`)).toEqual([])
    }
    const commune = units.find(({ document }) => document.kind === 'phuong')?.document
    expect(commune?.offices.length).toBeGreaterThan(0)
    expect(commune?.offices.every(({ id }) => !id.endsWith('-tinh'))).toBe(true)
  })

  test("an override is the unit's, a merged post and sample data are marked", () => {
    const own = units.flatMap(({ document: { code, carries } }) =>
      carries.flatMap(({ process, periods }) =>
        periods.flatMap(({ posts = [] }) => posts.map((p) => ({ code, process, ...p }))),
      ),
    )
    expect(own).toContainEqual(
      expect.objectContaining({ code: '21548', step: 'phan-cong', office: 'ubnd-xa', role: 'lanh-dao' }),
    )
    expect(merging?.document.merged[0]).toMatchObject({ post: { role: 'van-thu' }, sample: true })
    expect(merging?.document.sample.length).toBeGreaterThan(0)
  })
})

test('an adopted process says whose it is; a step whom it needs', () => {
  const adopted = cases.filter(({ document }) => document.adoption !== undefined)
  expect(adopted.length).toBeGreaterThan(0)
  for (const { document } of adopted) expect(document.adoption?.process).toContain(`${document.adoption?.province}/`)
  const steps = cases.flatMap(({ document }) => document.flows.flatMap((flow) => flow.steps))
  expect(steps.some(({ staffing }) => staffing?.some((need) => need.length > 0))).toBe(true)
})

test('a power that was handed over, and the transition of dossiers, reach the configuration', async () => {
  const { compiled, input } = shippedCase('tiep-nhan-doi-tuong-bao-tro-xa-hoi@')
  const document = writeCase(withDelegation(compiled), input, '')
  await enforce('case-2', document, compiled.id)
  const [first] = document.flows[0]?.steps ?? []
  expect(first?.onBehalf).toMatchObject({
    of: { role: 'lanh-dao', office: 'ubnd-xa' },
    document: 'Quyết định ủy quyền',
  })
  expect(document.migrates).toEqual([
    { step: 'cu-1', to: 'moi-1', clock: 'restart' },
    { step: 'cu-2', finish: 'old' },
  ])
})

/** The same case, whose first step is done on behalf of another post, and which takes over two old steps. */
function withDelegation(compiled: CompiledCase): CompiledCase {
  const [flow] = compiled.flows
  const start = flow?.nodes.get(flow.start)
  if (flow === undefined || start?.kind !== 'step') throw new Error('a flow starts with a step')
  const onBehalf = {
    of: { role: 'lanh-dao', at: 'ubnd-xa' },
    document: 'Quyết định ủy quyền',
    effective: { from: '2026-01-01' },
  } as const
  const nodes = new Map(flow.nodes).set(start.id, { ...start, step: { ...start.step, onBehalf } })
  // What a flow works out when it is asked is not copied by a spread.
  const { edges, in: into, published } = flow
  const migrates = { 'cu-2': { finish: 'old' }, 'cu-1': { to: 'moi-1', clock: 'restart' } } as const
  return {
    ...compiled,
    flows: [{ ...flow, edges, in: into, published, nodes }, ...compiled.flows.slice(1)],
    entry: { ...compiled.entry, value: { ...compiled.entry.value, migrates } },
  }
}

describe('versions of the schemas', () => {
  const published = readdirSync('docs/schema').filter((name) => name.endsWith('.schema.json'))
  const isCurrent = (name: string): boolean => SCHEMA_NAMES.some((one) => schemaFile(one) === name)
  const changes = readFileSync('docs/schema/CHANGES.md', 'utf8')

  test('one that was published stays, and every step to the next has its note', () => {
    expect(published.filter((name) => !isCurrent(name))).toEqual([
      'case-1.schema.json',
      'catalogue-1.schema.json',
      'losses-1.schema.json',
      'national-1.schema.json',
    ])
    for (const name of published) {
      const [, format = '', version = ''] = /^(.+)-(\d+)\.schema/.exec(name) ?? []
      const title = version === '1' ? `## ${format}-1` : `## ${format}-${Number(version) - 1} → ${format}-${version}`
      expect(changes.split('\n')).toContain(title)
    }
  })

  test('a case without the keys of version 2 is read by version 1', () => {
    const isFirst = new Ajv2020({ strict: true, strictTypes: false }).compile(
      JSON.parse(readFileSync('docs/schema/case-1.schema.json', 'utf8')) as object,
    )
    for (const { document } of cases.slice(0, 20)) {
      const { adoption: _adoption, migrates: _migrates, offices, flows, ...rest } = document
      const first = {
        ...rest,
        format: 'tthc/case/1',
        offices: offices.map(({ id, name, level }) => ({ id, name, ...(level && { level }) })),
        flows: flows.map(({ steps, ...flow }) => ({
          ...flow,
          steps: steps.map(({ onBehalf: _onBehalf, staffing: _staffing, ...step }) => step),
        })),
      }
      expect(isFirst(first) ? [] : isFirst.errors).toEqual([])
    }
  })
})
