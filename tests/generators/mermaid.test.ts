import { describe, expect, test } from 'vitest'
import { generate } from './generate.js'
import mermaid from '../../generators/mermaid/write.js'
import { toFlowchart } from '../../generators/mermaid/flowchart.js'
import { toStateDiagram } from '../../generators/mermaid/state-diagram.js'
import { PROPOSAL_MARK } from '../../generators/marks.js'
import { machineConfigOf, type StateConfig } from '../../machines/build/to-machine.js'
import type { SoundFlow } from '../../machines/build/flow.js'
import { workingDays, type Process } from 'tthc'
import * as six from '../build/fixtures/six.js'
import { processOf } from '../build/fixtures/registers.js'
import { compiled } from './compiled.js'
import { readMermaid, type ReadDiagram } from './read-mermaid.js'
import { shippedCase, shippedTrees } from './shipped.js'

const parallel: Process = processOf([
  { id: 'nhan', name: 'Tiếp nhận', does: 'receive' },
  {
    id: 'y-kien',
    title: 'Lấy ý kiến',
    branches: [
      {
        id: 'nhanh-1',
        title: 'Sở Xây dựng',
        rows: [
          { id: 'xd', name: 'Cho ý kiến', by: { outside: 'Sở Xây dựng' }, does: 'consult', within: workingDays(3) },
          { id: 'xd-2', name: 'Gửi ý kiến', does: 'transfer' },
        ],
      },
      { id: 'nhanh-2', title: 'Công an', rows: [{ id: 'ca', name: 'Cho ý kiến', does: 'consult' }] },
    ],
  },
  { id: 'tra', name: 'Trả', does: 'return' },
])

const flowOf = (process: Process): { flow: SoundFlow } & ReturnType<typeof compiled> => {
  const made = compiled({ ...process, province: 'cao-bang' })
  const [flow] = made.compiled.flows
  if (flow === undefined) throw new Error('no flow')
  return { ...made, flow }
}

/** States that hold no others: where a dossier stands. */
function leavesOf(state: StateConfig): StateConfig[] {
  const children = Object.values(state.states ?? {})
  return children.length === 0 ? [state] : children.flatMap(leavesOf)
}

describe('every shipped case', () => {
  const files = shippedTrees().flatMap((input) =>
    [...generate(mermaid, input).files].map((file) => ({ ...file, text: String(file.content), input })),
  )
  const drawn = new Map<string, ReadDiagram>()

  test('there are two diagrams of each flow', () => {
    const flows = shippedTrees().flatMap(({ cases }) => cases.flatMap((one) => one.flows))
    expect(flows.length).toBeGreaterThan(100)
    expect(files).toHaveLength(2 * flows.length)
  })

  test.each(files.map(({ path, text, input }) => ({ path, text, tree: input.tree })))(
    '$path',
    async ({ path, text, tree }) => {
      const read = await readMermaid(text)
      drawn.set(text, read)
      expect(read.kind).toMatch(path.endsWith('.luu-do.mmd') ? /^flowchart/ : /^stateDiagram/)
      expect(text.includes(PROPOSAL_MARK)).toBe(tree === 'de-xuat')
      expect(text).toMatch(/^%% Sinh từ procedures\/.+\.ts:\d+ /m)
      // Mermaid draws a stadium with a random seed.
      expect(text).not.toContain('([')
    },
  )

  test('each step is in a lane of a level and, in it, of a unit; ends stand outside with their status', () => {
    for (const { text, path } of files.filter(({ path }) => path.endsWith('.luu-do.mmd'))) {
      const { nodes } = drawn.get(text) ?? { nodes: [] }
      const byId = new Map(nodes.map((node) => [node.id, node]))
      for (const { id, parent, label } of nodes.filter(({ id }) => /^n\d/.test(id))) {
        const isEnd = /Trạng thái (3|7|8|10):/.test(label)
        const lane = parent === undefined ? undefined : byId.get(parent)
        expect(`${path} ${id} ${lane?.parent !== undefined}`).toBe(`${path} ${id} ${!isEnd}`)
      }
    }
  })

  test('every way that the table publishes is drawn, with its outcome', () => {
    for (const input of shippedTrees())
      for (const one of input.cases)
        for (const flow of one.flows) {
          const { edges } = drawn.get(toFlowchart(one, flow, input)) ?? { edges: [] }
          const published = flow.edges.filter(({ tag }) => tag === 'process')
          expect(edges).toHaveLength(published.length + 1)
          const seen = edges
            .map(({ label }) => label)
            .join('\n')
            .replace(/\s+/g, '')
          for (const { outcome } of published) if (outcome) expect(seen).toContain(outcome.replace(/\s+/g, ''))
        }
  })
})

describe('the state diagram is the machine', () => {
  const cases: [string, ReturnType<typeof flowOf>][] = Object.entries({ ...six, parallel }).map(([name, process]) => [
    name,
    flowOf(process),
  ])
  test.each(cases)('%s: the same places, nested in the same phases, with the same statuses', async (_, made) => {
    const { flow, compiled: one, input } = made
    for (const policy of [false, true]) {
      const { nodes } = await readMermaid(toStateDiagram(one, flow, input, { policy }))
      const leaves = leavesOf(machineConfigOf(flow, { policy })).filter(({ meta }) => meta?.['node'] !== undefined)
      const shown = nodes.flatMap(({ label }) => {
        const [, status] = /Trạng thái (\d+):[^\n]*$/.exec(label) ?? []
        return status === undefined
          ? []
          : [
              {
                status,
                lines: label
                  .replace(/\u200A/g, '')
                  .split('\n')
                  .slice(0, -1),
              },
            ]
      })
      expect(shown).toHaveLength(leaves.length)
      for (const { meta } of leaves) {
        // The published id is the line before the status; a long one is broken.
        const same = shown.filter(
          ({ status, lines }) =>
            status === String(meta?.['status']) && lines.some((_, i) => lines.slice(i).join('') === meta?.['node']),
        )
        expect(`${String(meta?.['node'])} ${same.length}`).toBe(`${String(meta?.['node'])} 1`)
      }
    }
  })

  test('branches run side by side: a region each, opened by the fork and closed by the join', () => {
    const { flow, compiled: one, input } = flowOf(parallel)
    const text = toStateDiagram(one, flow, input)
    expect(text.slice(text.indexOf('stateDiagram'))).toMatchInlineSnapshot(`
      "stateDiagram-v2
        state "Tiếp nhận<br/>nhan<br/>Trạng thái 2: Được tiếp nhận" as s0
        state "Trả<br/>tra<br/>Trạng thái 9: Đã xử lý xong" as s6
        state "Lấy ý kiến" as r10 {
          state "Sở Xây dựng" as r8 {
            state "Cho ý kiến<br/>xd<br/>Trạng thái 4: Đang xử lý" as s2
            state "Gửi ý kiến<br/>xd-2<br/>Trạng thái 4: Đang xử lý" as s3
            [*] --> s2
            s2 --> s3 : tiếp
            s3 --> [*] : tiếp
          }
          --
          state "Công an" as r9 {
            state "Cho ý kiến<br/>ca<br/>Trạng thái 4: Đang xử lý" as s4
            [*] --> s4
            s4 --> [*] : tiếp
          }
        }
        state "Trả kết quả<br/>ket-thuc.returned<br/>Trạng thái 10: Đã trả kết quả" as s7
        [*] --> s0
        s0 --> r10 : tiếp
        r10 --> s6 : xong
        s6 --> s7 : tiếp
        s7 --> [*]
      "
    `)
  })
})

test('the exceptions of the law are drawn when asked for', async () => {
  const { flow, compiled: one, input } = flowOf(six.twoPhases)
  const plain = await readMermaid(toFlowchart(one, flow, input))
  const whole = await readMermaid(toFlowchart(one, flow, input, { policy: true }))
  expect(plain.edges.length).toBe(flow.edges.filter(({ tag }) => tag === 'process').length + 1)
  expect(whole.edges.length).toBe(flow.edges.length + 1)
  expect(whole.edges.map(({ label }) => label)).toContain('Rút hồ sơ')
})

test('2.000286: levels and units as lanes, two ways to end', async () => {
  const { compiled: one, input } = shippedCase('tiep-nhan-doi-tuong-bao-tro-xa-hoi@')
  const [flow] = one.flows
  await expect(flow && toFlowchart(one, flow, input)).toMatchFileSnapshot('golden/2.000286.luu-do.mmd')
})

test('a diagram beyond the limits of Mermaid is a loss that is named', () => {
  const name = 'Bước có tên rất dài '.repeat(60)
  const rows = Array.from({ length: 60 }, (_, i) => ({ id: `b${i}`, name, does: 'other' }) as const)
  const { input } = compiled(processOf(rows))
  const made = generate(mermaid, input)
  expect([...made.files]).toHaveLength(2)
  expect(made.losses.map(({ what }) => what)).toEqual([
    expect.stringContaining('maxTextSize'),
    expect.stringContaining('maxTextSize'),
  ])
})
