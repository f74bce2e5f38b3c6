import { sep } from 'node:path'
import type { Manifest } from '../../generators/config/model/manifest.js'
import { targets } from '../../generators/registry.js'
import type { Diagnostic } from '../../machines/check/diagnostic.js'
import { compare, decimal, grouped, list, printDay } from '../../machines/model/words.js'
import type { Built } from '../build-tree.js'
import { oneLine } from './plain.js'
import type { Report } from './report.js'

/** What `tthc build` made, for the person who called it. `milliseconds` is the time of the whole run. */
export function reportBuild(built: Built, report: Report, out: string, milliseconds: number): string {
  const { manifest, leftOut } = built
  const { counts } = manifest
  const finished = out.endsWith(sep) ? out.slice(0, -1) : out
  return [
    `Đã tạo ${finished} tính đến ngày ${printDay(manifest.asOf)}: ${counts.provinces} tỉnh, ${counts.processes} quy trình, ` +
      `${counts.cases} trường hợp (${counts.official} chính thức, ${counts.proposed} đề xuất).`,
    ...provinceLines(built),
    checkLine(report),
    fileLine(built),
    ...acceptedLines(report.diagnostics.filter(({ accepted }) => accepted !== undefined)),
    ...section(
      'Không tạo',
      leftOut.map(({ id, file, why }) => `${id} (${file}): ${why}`),
    ),
    ...section(
      'Không chuyển được hết sang dạng đích, xem tệp khong-chuyen-duoc.json của từng dạng',
      built.targets.flatMap(({ target, losses }) =>
        losses === 0 ? [] : [`${titleOf(target)}: ${grouped(losses)} điều`],
      ),
    ),
    `Xem trước hết: ${finished}${sep}index.md`,
    `Thời gian: ${seconds(milliseconds)} giây.`,
    '',
  ].join('\n')
}

/** That nothing was to do; `standing` is the manifest of the tree that stands. */
export function reportUnchanged({ asOf, counts }: Manifest, out: string, milliseconds: number): string {
  return [
    `Không có gì thay đổi từ lần tạo trước, ${out} giữ nguyên: tính đến ngày ${printDay(asOf)}, ${counts.provinces} tỉnh, ` +
      `${counts.processes} quy trình, ${counts.cases} trường hợp, ${grouped(counts.files)} tệp còn đủ.`,
    'Lần này không kiểm tra và không tạo lại. Xem lại các phát hiện: tthc check; tạo lại từ đầu: thêm --fresh.',
    `Thời gian: ${seconds(milliseconds)} giây.`,
    '',
  ].join('\n')
}

const seconds = (milliseconds: number): string => decimal(Math.round(milliseconds / 100) / 10)

function provinceLines({ provinces }: Built): string[] {
  const wide = Math.max(...provinces.map(({ name }) => name.length), 4)
  const line = (name: string, official: number | string, proposed: number | string): string =>
    `  ${name.padEnd(wide)}${String(official).padStart(14)}${String(proposed).padStart(10)}`
  return [
    line('Tỉnh', 'chính thức', 'đề xuất'),
    ...provinces.map(({ name, trees }) => line(oneLine(name), trees['chinh-thuc'].length, trees['de-xuat'].length)),
  ]
}

function checkLine({ perRule, summary }: Report): string {
  const sum = (of: 'finding' | 'clean' | 'undecided'): number => perRule.reduce((total, rule) => total + rule[of], 0)
  return (
    `Kiểm tra: ${perRule.length} quy tắc trên ${grouped(summary.files)} tệp; ${grouped(sum('clean'))} lượt đạt, ${sum('finding')} lượt có phát hiện ` +
    `(${summary.warnings} cảnh báo, ${summary.accepted} đã được chấp nhận), ${grouped(sum('undecided'))} lượt chưa kết luận vì thiếu dữ kiện.`
  )
}

function fileLine({ manifest, targets: made, kept }: Built): string {
  const old = kept === 0 ? '' : ` ${kept} tệp của các trường hợp không đổi được lấy lại từ lần tạo trước.`
  const parts = made.map(({ target, files }) => `${grouped(files)} tệp ${titleOf(target)}`)
  return `Tệp: ${grouped(manifest.counts.files)}, gồm ${list(parts)}; còn lại là trang chỉ dẫn và lược đồ.${old} Mã SHA-256 của từng tệp ở manifest.json.`
}

/** Accepted findings by rule and reason: what somebody answers for, most frequent first. */
function acceptedLines(accepted: readonly Diagnostic[]): string[] {
  const groups = new Map<string, { line: string; count: number }>()
  for (const { rule, accepted: by } of accepted) {
    if (by === undefined) continue
    const line = `[${rule}] ${oneLine(by.because)} (${oneLine(by.decidedBy)}; ${oneLine(by.document)})`
    const group = groups.get(line)
    if (group === undefined) groups.set(line, { line, count: 1 })
    else group.count++
  }
  const sorted = [...groups.values()].sort((a, b) => b.count - a.count || compare(a.line, b.line))
  return section(
    `Phát hiện đã được chấp nhận (${accepted.length}) và lý do`,
    sorted.map(({ line, count }) => `${count} × ${line}`),
  )
}

const titleOf = (target: string): string => targets.find(({ id }) => id === target)?.title ?? target

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [`${title}:`, ...lines.map((line) => `  - ${line}`)]
