import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { enforce } from '../../generators/config/enforce.js'
import type { Loss } from '../../generators/generator.js'
import { lossReport } from '../../generators/loss-report.js'
import { PROPOSAL_MARK } from '../../generators/marks.js'

const losses: Loss[] = [
  { of: 'tinh/a@2025-01-01#chinh', what: 'Không đếm giờ làm việc.' },
  { of: 'tinh/a@2025-01-01#chinh', what: 'Tên bị cắt.', full: 'Tên dài của a' },
  { of: 'tinh/b@2025-01-01#cap-xa', what: 'Không đếm giờ làm việc.' },
  { of: 'tinh/b@2025-01-01#cap-xa', what: 'Tên bị cắt.', full: 'Tên dài của b' },
  { of: 'tinh', what: 'Gói không có tài khoản.' },
]

test('says each sentence once, with every case of which it is true and what was cut of it', async () => {
  const report = lossReport('bpmn', 'chinh-thuc', losses)
  await enforce('losses-2', report, 'báo cáo thử')
  expect(report.losses).toEqual([
    {
      what: 'Không đếm giờ làm việc.',
      where: [{ of: 'tinh/a@2025-01-01#chinh' }, { of: 'tinh/b@2025-01-01#cap-xa' }],
    },
    {
      what: 'Tên bị cắt.',
      where: [
        { of: 'tinh/a@2025-01-01#chinh', full: 'Tên dài của a' },
        { of: 'tinh/b@2025-01-01#cap-xa', full: 'Tên dài của b' },
      ],
    },
    { what: 'Gói không có tài khoản.', where: [{ of: 'tinh' }] },
  ])
  expect(report.mark).toBeUndefined()
})

test('gives the list of version 1 as the note of its migration says', () => {
  const { losses: grouped, ...head } = lossReport('bpmn', 'de-xuat', losses)
  const isFirst = new Ajv2020().compile(JSON.parse(readFileSync('docs/schema/losses-1.schema.json', 'utf8')) as object)
  const listed = grouped.flatMap(({ what, where }) =>
    where.map(({ of, ...rest }) => ({ process: of.split('#')[0], case: of, what, ...rest })),
  )
  expect(isFirst({ ...head, format: 'tthc/losses/1', losses: listed })).toBe(true)
  expect(listed).toHaveLength(losses.length)
  expect(head.mark).toBe(PROPOSAL_MARK)
})
