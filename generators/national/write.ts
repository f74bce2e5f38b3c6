import { titleOf as nodeTitle } from '../../machines/build/titles.js'
import type { SoundFlow } from '../../machines/build/flow.js'
import { makeCalendar, type Calendar } from '../../machines/model/calendar.js'
import { enforce } from '../config/schema.js'
import type { NationalCase } from '../config/model/national.js'
import { printJson } from '../config/print.js'
import type { CompiledCase, GeneratedFile, GeneratorInput, Loss } from '../generator.js'
import { losingTarget } from '../losing-target.js'
import { markOf, provenance } from '../marks.js'
import { sampleMessages } from './messages.js'
import { procedureRecord } from './record.js'
import { sampleWays } from './ways.js'

/** What the national portal is told: status of every state, procedure record, messages of sample dossiers. */
export default losingTarget('national', files)

function* files(input: GeneratorInput, losses: Loss[]): Iterable<GeneratedFile> {
  const calendar = makeCalendar(input.corpus.registers.calendars ?? [], input.province.hours)
  for (const compiled of input.cases) {
    const document = writeCase(compiled, input, calendar, losses)
    enforce('national-1', document, compiled.id)
    yield {
      path: `${compiled.name}.json`,
      content: printJson(document),
      shows: { caseId: compiled.id, what: 'dữ liệu Cổng quốc gia' },
    }
  }
}

function writeCase(compiled: CompiledCase, input: GeneratorInput, calendar: Calendar, losses: Loss[]): NationalCase {
  const lose = (what: string): void => void losses.push({ of: compiled.id, what })
  // Sample dossiers are received when offices open on the first working day after the day that is built for.
  const day = calendar.addWorkingDays(`${input.asOf}T00:00`, 1)
  const received = day && calendar.addWorkingHours(`${day.slice(0, 10)}T00:00`, 0)
  if (received === undefined) lose('Lịch nghỉ của năm cần tính chưa được nạp nên không có thông điệp mẫu.')
  const mark = markOf(compiled)
  return {
    format: 'tthc/national/1',
    case: compiled.id,
    ...(mark !== undefined && { mark }),
    origin: provenance(compiled),
    procedures: compiled.entry.value.of.map((one) => procedureRecord(one, compiled, input)),
    statuses: compiled.flows.flatMap((flow) => statusesOf(flow, input)),
    samples: received === undefined ? [] : compiled.flows.flatMap((flow) => samplesOf(flow, received)),
  }

  function samplesOf(flow: SoundFlow, at: string): NationalCase['samples'] {
    const { ways, cut } = sampleWays(flow)
    if (cut) lose(`Có hơn ${ways.length} đường đi; thông điệp mẫu chỉ làm cho số này.`)
    return ways.map((way) => sampleMessages(way, flow, compiled, input, calendar, at))
  }
}

const statusesOf = (flow: SoundFlow, { corpus }: GeneratorInput): NationalCase['statuses'] =>
  [...flow.nodes.values()].map((node) => ({
    flow: flow.id,
    state: node.id,
    title: nodeTitle(node) ?? '',
    code: node.status,
    name: corpus.registers.statuses.names.find(({ status }) => status === node.status)?.name ?? '',
  }))
