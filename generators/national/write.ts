import { titleOf as nodeTitle } from '../../machines/build/titles.js'
import type { SoundFlow } from '../../machines/build/flow.js'
import type { NationalCase } from '../config/model/national.js'
import { printJson } from '../config/print.js'
import type { CaseInput, CompiledCase, Generator, Loss } from '../generator.js'
import { lossNotes } from '../loss-notes.js'
import { markOf, provenance } from '../marks.js'
import { sayLeftOut } from './left-out.js'
import { sampler } from './messages.js'
import { receiptOf, type Receipt } from './receipt.js'
import { procedureRecord } from './record.js'
import { MOST, sampleWays } from './ways.js'

type FlowPart = NationalCase['flows'][number]

/** What the national portal is told: status of every state, procedure record, messages of sample dossiers. */
const national: Generator = {
  id: 'national',
  ofCase(input) {
    const receipt = receiptOf(input)
    return function* (compiled, losses) {
      const document = writeCase(compiled, input, receipt, losses)
      const shows = { caseId: compiled.id, what: 'dữ liệu Cổng quốc gia' }
      const obeys = { schema: 'national-2', document } as const
      yield { path: `${compiled.name}.json`, content: printJson(document), obeys, shows }
    }
  },
}
export default national

function writeCase(
  compiled: CompiledCase,
  input: CaseInput,
  receipt: Receipt | undefined,
  losses: Loss[],
): NationalCase {
  const notes = lossNotes(compiled, losses, input.province.id)
  const { lose } = notes
  if (receipt === undefined) lose('Lịch nghỉ của năm cần tính chưa được nạp nên không có thông điệp mẫu.')
  return {
    format: 'tthc/national/2',
    case: compiled.id,
    mark: markOf(compiled),
    origin: provenance(compiled),
    procedures: compiled.entry.value.of.map((one) => procedureRecord(one, compiled, input, notes)),
    flows: compiled.flows.map((flow) => ({
      id: flow.id,
      statuses: statusesOf(flow, input),
      samples: receipt === undefined ? [] : samplesOf(flow, receipt),
    })),
  }

  function samplesOf(flow: SoundFlow, receipt: Receipt): FlowPart['samples'] {
    const ways = sampleWays(flow)
    if (ways.cut)
      lose(
        `Thông điệp mẫu làm cho nhiều nhất ${MOST} đường đi theo quy trình của mỗi kênh nộp; đường đi còn lại không có mẫu.`,
        sayLeftOut(flow, ways),
      )
    return [...ways.published, ...ways.others].map(sampler(flow, compiled, input, receipt))
  }
}

const statusesOf = (flow: SoundFlow, { corpus }: CaseInput): FlowPart['statuses'] =>
  Array.from(flow.nodes.values(), (node) => ({
    state: node.id,
    title: nodeTitle(node) ?? '',
    code: node.status,
    name: corpus.registers.statuses.names.find(({ status }) => status === node.status)?.name ?? '',
  }))
