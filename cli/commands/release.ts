import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import process from 'node:process'
import type { Command } from 'commander'
import { manifest as manifestModel, type Manifest } from '../../generators/config/model/manifest.js'
import type { GeneratedFile } from '../../generators/generator.js'
import { FOLDERS, releasePage } from '../../generators/release/page.js'
import { planRelease, type ReleasePlan, type ReleaseSide } from '../../generators/release/plan.js'
import { pathOf } from '../disk.js'
import { UsageFault } from '../fault.js'
import { MANIFEST, replaceTree } from '../write.js'

interface Options {
  since: string
  dist: string
  out: string
}

/** `tthc release`: what changed since a former output, ready to be loaded and to be taken back. */
export const register = (parent: Command): void => {
  parent
    .command('release')
    .description(
      'Gom những gì đã đổi so với lần phát hành trước: thứ tự nạp, cách kiểm tra, bản cũ để khôi phục, hồ sơ đang giải quyết bị ảnh hưởng.',
    )
    .requiredOption('--since <manifest>', 'manifest.json của lần phát hành trước, nằm cùng các tệp của lần đó')
    .option('--dist <thư mục>', 'kết quả của "tthc build" lần này', 'dist')
    .option('--out <thư mục>', 'thư mục phát hành, được thay toàn bộ', 'phat-hanh')
    .addHelpText('after', examples)
    .action(release)
}

async function release({ since, dist, out }: Options): Promise<void> {
  const base = process.cwd()
  const before = sideOf(pathOf(base, since), since)
  const after = sideOf(pathOf(base, join(dist, MANIFEST)), join(dist, MANIFEST))
  const plan = planRelease(before, after)
  await replaceTree(
    pathOf(base, out),
    filesOf(plan, before, after),
    (files) => `${JSON.stringify(sealOf(plan, before, after, files), null, 1)}\n`,
  )
  process.stdout.write(say(plan, out))
}

const PAGE = 'phat-hanh.md'

function* filesOf({ items, ...plan }: ReleasePlan, before: ReleaseSide, after: ReleaseSide): Iterable<GeneratedFile> {
  yield { path: PAGE, content: releasePage({ items, ...plan }, before.manifest, after.manifest) }
  for (const { path, content, back } of items) {
    yield { path: `${FOLDERS.load}/${path}`, content }
    if (back !== undefined) yield { path: `${FOLDERS.back}/${path}`, content: back }
  }
}

/** The same as the page, for a script that loads. */
const sealOf = (
  plan: ReleasePlan,
  before: ReleaseSide,
  after: ReleaseSide,
  files: Readonly<Record<string, string>>,
) => ({
  format: 'tthc/manifest/release-1',
  since: { commit: before.manifest.commit, asOf: before.manifest.asOf },
  to: { commit: after.manifest.commit, asOf: after.manifest.asOf },
  load: plan.items.map(({ path, kind, target, check, entries, back }) => ({
    path: `${FOLDERS.load}/${path}`,
    kind,
    target,
    check,
    ...(entries && { entries }),
    ...(back !== undefined && { back: `${FOLDERS.back}/${path}` }),
  })),
  gone: plan.gone,
  rowsGone: plan.rowsGone,
  dossiers: plan.isJudged ? plan.touches : 'undecided',
  files,
})

function say({ items, gone, rowsGone, touches, withoutBack, isJudged }: ReleasePlan, out: string): string {
  return [
    `Đã gom vào ${out}: ${items.length} tệp phải nạp, ${gone.length} tệp không còn trong bản mới (không tự xóa).`,
    ...(rowsGone.length === 0
      ? []
      : [`Danh sách của hệ thống dùng chung bỏ ${rowCount(rowsGone)} dòng (không tự xóa).`]),
    isJudged
      ? `Hồ sơ đang giải quyết: ${touches.length === 0 ? 'không bị ảnh hưởng' : `${touches.length} điểm phải xem`}.`
      : 'Hồ sơ đang giải quyết: chưa xét được vì một bản không có cấu hình (dạng config).',
    ...(withoutBack.length === 0
      ? []
      : [`Không có bản cũ để khôi phục ${withoutBack.length} tệp; sao lưu trong hệ thống trước khi nạp.`]),
    `Xem trước hết: ${join(out, PAGE)}`,
    '',
  ].join('\n')
}

const rowCount = (lists: ReleasePlan['rowsGone']): number => lists.reduce((sum, { rows }) => sum + rows.length, 0)

/** An output folder by its manifest. A file that is not what its manifest says is refused: it was changed by hand. */
function sideOf(path: string, called: string): ReleaseSide {
  const manifest = readManifest(path, called)
  const folder = dirname(path)
  return {
    manifest,
    read(name) {
      const file = join(folder, ...name.split('/'))
      if (!existsSync(file)) return undefined
      const bytes = readFileSync(file)
      if (createHash('sha256').update(bytes).digest('hex') === manifest.files[name]) return bytes
      throw new UsageFault(
        `"${name}" khác với mã SHA-256 ghi trong ${called}: tệp đã bị sửa sau khi tạo. Chạy lại "tthc build", hoặc lấy lại bản gốc.`,
      )
    },
  }
}

function readManifest(path: string, called: string): Manifest {
  if (!existsSync(path))
    throw new UsageFault(`Không có tệp "${called}"; chạy "tthc build" trước, hoặc chỉ đúng manifest.json.`)
  let given: unknown
  try {
    given = JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    throw new UsageFault(`"${called}" không phải JSON.`)
  }
  const { data } = manifestModel.safeParse(given)
  const names = Object.keys(data?.files ?? {})
  if (data === undefined || names.some((name) => name.split('/').includes('..') || name.startsWith('/')))
    throw new UsageFault(`"${called}" không phải manifest.json do "tthc build" tạo ra.`)
  return data
}

const examples = `
Ví dụ:
  tthc build --as-of 2026-01-01 --out dist
  tthc release --since da-phat-hanh/manifest.json --dist dist --out phat-hanh

Giữ lại thư mục đã phát hành (với manifest.json của nó) để lần sau so sánh và khôi phục khi cần.`
