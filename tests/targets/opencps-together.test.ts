import { describe, expect, test } from 'vitest'
import { readPackage, rootsOf } from '../../generators/opencps/read.js'
import type { Process } from '../../machines/model/process.js'
import type { Row } from '../../machines/model/step.js'
import { workingDays } from '../../machines/model/time.js'
import { compiled } from '../generators/compiled.js'
import { emit } from './opencps-package.js'

/*
 * OpenCPS has one step for all branches that run at once. Whoever stands before it has to see what is done in it, and
 * which button is whose.
 */

const step = (id: string, name: string, more: object = {}): Row => ({
  id,
  name,
  no: `Bước ${id}`,
  by: { role: 'lanh-dao', at: 'ubnd-xa' },
  does: 'examine',
  within: workingDays(1),
  ...more,
})
const value: Process = {
  of: [{ code: '1.000001', name: 'Thủ tục thử', field: 'Thử', effective: { from: '2025-01-01' }, source: 'thử' }],
  province: 'cao-bang',
  standing: 'proposal',
  effective: { from: '2025-07-01' },
  policy: { base: 'nd-118-2025', supplement: 'pause' },
  table: [
    step('1', 'Tiếp nhận', { does: 'receive' }),
    {
      id: 'cap-xa',
      title: 'Cấp xã',
      rows: [
        {
          id: 'cung-luc',
          branches: [
            { id: 'dat', title: 'Đất đai', rows: [step('2', 'Đo đạc', { text: 'Đo tại thửa đất.' })] },
            { id: 'tien', title: 'Tiền', rows: [step('3', 'Chờ nộp tiền', { does: 'wait', clock: 'stops' })] },
          ],
        },
        step('4', 'Ký', { does: 'decide' }),
      ],
    },
    step('5', 'Trả', { does: 'return' }),
  ],
}
const { zip, losses } = emit(compiled(value).input)
const [process] = rootsOf(readPackage(zip).files, 'processes').map(({ root }) => root)
const stepNamed = (name: string) => process?.steps.find(({ stepName }) => stepName === name)
const actionsAt = (name: string) =>
  process?.actions.filter(({ preStepCode }) => preStepCode === stepNamed(name)?.stepCode) ?? []

describe('a step in which branches stand together', () => {
  test('says what is done in each, in the phase that holds them all', () => {
    expect(stepNamed('Đo đạc; Chờ nộp tiền')).toMatchObject({
      groupName: 'Cấp xã',
      briefNote: 'Bước 2; Bước 3',
      instructionNote: 'Đo đạc: Đo tại thửa đất.',
      durationCount: '',
    })
    expect(losses.map(({ what }) => what).join()).toMatch(/bước ghép không có thời gian/)
    expect(stepNamed('Chờ nộp tiền; Chờ bổ sung: Đo đạc')?.dossierStatus).toBe('processing')
  })

  test('has no two buttons that say the same', () => {
    const places = new Set(process?.actions.map(({ preStepCode }) => preStepCode))
    for (const place of places) {
      const names = process?.actions.filter((one) => one.preStepCode === place).map(({ actionName }) => actionName)
      expect(names).toEqual([...new Set(names)])
    }
    expect(actionsAt('Đo đạc; Chờ nộp tiền').map(({ actionName }) => actionName)).toEqual(
      expect.arrayContaining(['Đo đạc: Chuyển bước tiếp theo', 'Chờ nộp tiền: Chuyển bước tiếp theo']),
    )
  })

  test('stops the clock only where no branch counts any more', () => {
    const dates = process?.actions
      .filter(({ postAction }) => postAction.includes('CHANGE_DATE'))
      .map(({ actionName, postAction }) => `${actionName} ${postAction}`)
    expect(dates).toEqual([
      'Đo đạc: Chuyển bước tiếp theo {"CHANGE_DATE":{"dateOption":1}}',
      'Chuyển: Ký {"CHANGE_DATE":{"dateOption":3}}',
    ])
  })
})
