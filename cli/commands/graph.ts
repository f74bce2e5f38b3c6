import process from 'node:process'
import { Option, type Command } from 'commander'
import { compile } from '../../generators/compile.js'
import type { CompiledCase } from '../../generators/generator.js'
import { toFlowchart } from '../../generators/mermaid/flowchart.js'
import { toStateDiagram } from '../../generators/mermaid/state-diagram.js'
import type { SoundFlow } from '../../machines/build/flow.js'
import { runChecks } from '../../machines/check/run.js'
import type { ProcessEntry } from '../../machines/model/corpus.js'
import type { Day } from '../../machines/model/register.js'
import { UsageFault } from '../fault.js'
import { loadCorpus, type Loaded } from '../load.js'
import { readSettings } from '../settings.js'
import { parseDay, today } from '../today.js'

interface Options {
  kind: 'flow' | 'state'
  policy?: boolean
  asOf?: Day
}
/** A diagram that can be drawn. */
interface Drawable {
  compiled: CompiledCase
  flow: SoundFlow
}

/** `tthc graph`: one diagram of one procedure, on the standard output and nothing else there. */
export const register = (parent: Command): void => {
  parent
    .command('graph')
    .description('In sơ đồ Mermaid của một thủ tục: lưu đồ theo cấp và đơn vị, hoặc sơ đồ trạng thái.')
    .argument('<thủ tục>', 'mã TTHC, tên tệp không có đuôi, hoặc mã định danh của quy trình, trường hợp')
    .addOption(
      new Option('--kind <loại>', 'lưu đồ (flow) hay trạng thái (state)').choices(['flow', 'state']).default('flow'),
    )
    .option('--policy', 'vẽ cả các trường hợp ngoại lệ do pháp luật quy định (bổ sung, rút hồ sơ, dừng …)')
    .option('--as-of <ngày>', 'chọn phiên bản có hiệu lực vào ngày này (mặc định: hôm nay)', parseDay)
    .addHelpText('after', examples)
    .action(graph)
}

function graph(wanted: string, { kind, policy = false, asOf = today() }: Options): void {
  const base = process.cwd()
  const loaded = loadCorpus(readSettings(base).roots, { base })
  const { corpus } = loaded
  const matches = corpus.processes.filter((entry) => isWanted(entry, wanted))
  if (matches.length === 0) throw new UsageFault(`Không có quy trình nào có mã hoặc tên "${wanted}".`)
  const { compiled, flow } = only(drawables(loaded, matches, asOf, wanted), wanted)
  const province = corpus.provinces.get(compiled.entry.value.province)?.value
  if (province === undefined) throw new Error(`No province of ${compiled.id}`)
  const draw = kind === 'flow' ? toFlowchart : toStateDiagram
  process.stdout.write(draw(compiled, flow, { corpus, province }, { policy }))
}

/** By a national code, a slug, or any id from the process's down to the flow's. */
const isWanted = ({ id, slug, value }: ProcessEntry, wanted: string): boolean =>
  slug === wanted || wanted === id || wanted.startsWith(`${id}#`) || value.of.some(({ code }) => code === wanted)

function drawables(loaded: Loaded, processes: readonly ProcessEntry[], asOf: Day, wanted: string): Drawable[] {
  // Only the wanted processes are judged; a fault elsewhere is no reason not to draw.
  const corpus = { ...loaded.corpus, processes, adoptions: [] }
  const checked = runChecks(corpus, loaded.locator, { asOf, now: () => 0 })
  const { provinces, leftOut } = compile(corpus, checked, loaded.locator, asOf)
  const trees = [...provinces.values()]
  const official = trees.flatMap((tree) => tree['chinh-thuc'])
  const cases = official.length > 0 ? official : trees.flatMap((tree) => tree['de-xuat'])
  if (cases.length === 0) {
    const why = leftOut.map(({ id, file, why }) => `  ${id} (${file}): ${why}`)
    throw new UsageFault([`Chưa vẽ được "${wanted}":`, ...why].join('\n'))
  }
  return cases.flatMap((compiled) => compiled.flows.map((flow) => ({ compiled, flow })))
}

/** One diagram is one text: of several the caller must choose. */
function only(all: readonly Drawable[], wanted: string): Drawable {
  const named = all.filter(({ compiled, flow }) => flow.id === wanted || compiled.id === wanted)
  const left = named.length > 0 ? named : all
  const [first] = left
  if (first !== undefined && left.length === 1) return first
  const ids = left.map(({ flow }) => `  tthc graph '${flow.id}'`)
  throw new UsageFault([`"${wanted}" có ${left.length} sơ đồ; chọn một:`, ...ids].join('\n'))
}

const examples = `
Ví dụ:
  tthc graph 2.000286 > so-do.mmd              lưu đồ, theo cấp và đơn vị
  tthc graph 2.000286 --kind state             sơ đồ trạng thái, cho người xây dựng hệ thống
  tthc graph 2.000286 --policy                 có cả bổ sung, từ chối, rút hồ sơ`
