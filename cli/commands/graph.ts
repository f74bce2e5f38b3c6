import { writeFileSync } from 'node:fs'
import process from 'node:process'
import { Option, type Command } from 'commander'
import { compile } from '../../generators/compile.js'
import type { Reader } from '../../generators/drawings/drawings.js'
import { runChecks } from '../../machines/check/run.js'
import type { Corpus, ProcessEntry } from '../../machines/model/corpus.js'
import type { Day } from '../../machines/model/register.js'
import { pathOf } from '../disk.js'
import { draw, drawMermaid, mermaidFor, refuseOnTerminal, type Drawable, type Format } from '../draw.js'
import { UsageFault } from '../fault.js'
import { wantedProcesses } from '../find-processes.js'
import { loadCorpus, type Loaded } from '../load.js'
import { readSettings } from '../settings.js'
import { parseDay, today } from '../today.js'

interface Options {
  as: Format
  for: Reader
  kind?: 'flow' | 'state'
  policy?: boolean
  asOf?: Day
  out?: string
}

/** `tthc graph`: one diagram of one procedure, on the standard output and nothing else there. */
export const register = (parent: Command): void => {
  parent
    .command('graph')
    .description(
      'Vẽ một thủ tục cho người dân, cho cán bộ (lưu đồ) hoặc cho kỹ sư (trạng thái): Mermaid, SVG, PNG, PDF.',
    )
    .argument('<thủ tục>', 'mã TTHC, tên tệp không có đuôi, hoặc mã định danh của quy trình, trường hợp')
    .addOption(new Option('--as <dạng>', 'dạng kết quả').choices(['mermaid', 'svg', 'png', 'pdf']).default('mermaid'))
    .addOption(
      new Option('--for <người đọc>', 'người dân (citizen), cán bộ (official) hay kỹ sư (engineer)')
        .choices(['citizen', 'official', 'engineer'])
        .default('official'),
    )
    .addOption(
      new Option('--kind <loại>', 'lưu đồ (flow) hay trạng thái (state) do Mermaid vẽ, thay cho --for').choices([
        'flow',
        'state',
      ]),
    )
    .option('--policy', 'Mermaid: vẽ cả các trường hợp ngoại lệ do pháp luật quy định (bổ sung, rút hồ sơ, dừng …)')
    .option('--as-of <ngày>', 'chọn phiên bản có hiệu lực vào ngày này (mặc định: hôm nay)', parseDay)
    .option('--out <tệp>', 'ghi vào tệp này thay vì in ra')
    .addHelpText('after', examples)
    .action(graph)
}

async function graph(wanted: string, options: Options): Promise<void> {
  const { as: format, kind, policy = false, asOf = today(), out } = options
  const base = process.cwd()
  if (out === undefined) refuseOnTerminal(format)
  const loaded = loadCorpus(readSettings(base).roots, { base })
  const { corpus } = loaded
  const matches = matchesOf(corpus, wanted)
  const drawable = only(drawables(loaded, matches, asOf, wanted), wanted)
  const { compiled } = drawable
  const province = corpus.provinces.get(compiled.entry.value.province)?.value
  if (province === undefined) throw new Error(`No province of ${compiled.id}`)
  const registers = { corpus, province }
  const reader = kind === undefined ? options.for : kind === 'flow' ? 'official' : 'engineer'
  const text = (): string => mermaidFor(reader, drawable, registers, policy)
  const drawn =
    format === 'mermaid'
      ? text()
      : kind === undefined && !policy
        ? await draw(reader, drawable, registers, format)
        : await drawMermaid(text(), compiled, format)
  if (out === undefined) process.stdout.write(drawn)
  else writeFileSync(pathOf(base, out), drawn)
}

/** As every command names a process, or by the id of one of its cases or flows. */
function matchesOf(corpus: Corpus, wanted: string): ProcessEntry[] {
  const below = corpus.processes.filter(({ id }) => wanted.startsWith(`${id}#`))
  return below.length > 0 ? below : wantedProcesses(corpus, wanted, undefined)
}

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
  tthc graph 2.000286 > so-do.mmd              văn bản Mermaid: lưu đồ theo cấp và đơn vị
  tthc graph 2.000286 --for citizen            văn bản Mermaid: năm ô cho người dân
  tthc graph 2.000286 --as svg --out luu-do.svg               lưu đồ khổ A4, các trang nối tiếp nhau
  tthc graph 2.000286 --as pdf --for citizen --out dan.pdf    khổ A4, để in và phát
  tthc graph 2.000286 --as png --for engineer --out tt.png    trạng thái, sự kiện, mã trạng thái quốc gia
  tthc graph 2.000286 --kind state --as svg --out m.svg       sơ đồ trạng thái do Mermaid vẽ
  tthc graph 2.000286 --policy                 có cả bổ sung, từ chối, rút hồ sơ

SVG và PNG theo --for không cần trình duyệt; PDF và hình do Mermaid vẽ thì cần (npm đã mang theo trên Linux).`
