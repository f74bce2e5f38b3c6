import type { SoundFlow } from '../../machines/build/flow.js'
import { channelNames } from '../../machines/model/channel.js'
import { list } from '../../machines/model/words.js'
import type { CompiledCase } from '../generator.js'
import { buildChart, type Registers } from '../swimlane/build-chart.js'
import { drawChart } from '../swimlane/draw-chart.js'
import type { Drawing } from '../swimlane/drawing.js'
import { toSvg } from '../swimlane/svg.js'
import { citizenBoxes, citizenSheet, type CitizenBox } from './citizen.js'
import { drawSheet } from './sheet.js'
import { stateChart } from './state-chart.js'

/** For whom a drawing is. */
export type Reader = 'citizen' | 'official' | 'engineer'

/** Names of the three drawings; `file` is what their files are called. */
export const READERS: Readonly<Record<Reader, { title: string; file: string }>> = {
  citizen: { title: 'Dành cho người dân, tổ chức', file: 'nguoi-dan' },
  official: { title: 'Lưu đồ', file: 'luu-do' },
  engineer: { title: 'Sơ đồ trạng thái', file: 'trang-thai' },
}

/** The pages of a drawing for a reader, as SVG. */
export const svgPages = (drawing: Drawing): string[] => drawing.pages.map((_, index) => toSvg(drawing, index))

export function drawFor(reader: Reader, compiled: CompiledCase, flow: SoundFlow, registers: Registers): Drawing {
  switch (reader) {
    case 'citizen':
      return drawCitizen(compiled, citizenBoxes(compiled, registers), registers)
    case 'official':
      return drawChart(buildChart(compiled, flow, registers))
    case 'engineer':
      return { ...drawChart(stateChart(compiled, flow, registers)), what: READERS.engineer.title }
  }
}

/** The citizen's drawing, of boxes that are known. */
export const drawCitizen = (compiled: CompiledCase, boxes: readonly CitizenBox[], registers: Registers): Drawing => ({
  ...drawSheet(citizenSheet(compiled, boxes, registers)),
  what: READERS.citizen.title,
})

/** What tells the flow from the others of its case; empty where it is the only one. */
export const flowSuffix = ({ flows }: CompiledCase, flow: SoundFlow): { file: string; words: string } =>
  flows.length === 1
    ? { file: '', words: '' }
    : {
        file: `.${flow.channels.join('-')}`,
        words: ` (${list(channelNames(flow.channels))})`,
      }
