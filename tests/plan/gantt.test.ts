import { readFileSync, readdirSync } from 'node:fs'
import { expect, it } from 'vitest'
import { planGantt } from '../../generators/plan/gantt.js'
import { planLines } from '../../generators/plan/lines.js'
import type { Plan } from '../../machines/model/plan.js'
import rollout from '../../procedures/national/registers/rollout.js'
import { kindOfMermaid } from '../generators/read-mermaid.js'

const folder = new URL('../../procedures/national/rollout/', import.meta.url)
const plans = await Promise.all(
  readdirSync(folder).map(async (file) => {
    expect(readFileSync(new URL(file, folder), 'utf8')).toContain('definePlan')
    const { default: plan } = (await import(new URL(file, folder).href)) as { default: Plan }
    return { file, plan }
  }),
)

it.each(plans)('the chart of $file is a gantt for Mermaid itself, with a bar for each dated line', async ({ plan }) => {
  const lines = planLines(plan, rollout, { asOf: '2025-06-19' })
  const chart = planGantt(plan.document.subject, lines)
  expect(await kindOfMermaid(chart)).toBe('gantt')
  const dated = lines.filter(({ last }) => last !== undefined)
  expect(chart.split('\n').filter((line) => /, \d{4}-\d\d-\d\d$/.test(line))).toHaveLength(dated.length)
})

it('a task whose words are signs of the chart stays one bar', async () => {
  const [first] = plans
  if (first === undefined) throw new Error('no plan')
  const [line] = planLines(first.plan, rollout, { asOf: '2025-06-19' }).filter(({ last }) => last !== undefined)
  if (line === undefined) throw new Error('no dated line')
  const hostile = { ...line, text: 'a: b, c; section x\n%% y #; :crit, 2020-01-01, 1d', systems: ['s: t\nsection u'] }
  const chart = planGantt('x\n---\ngantt: y', [hostile])
  expect(await kindOfMermaid(chart)).toBe('gantt')
  expect(chart.split('\n').filter((one) => one.startsWith('  section '))).toHaveLength(1)
})
