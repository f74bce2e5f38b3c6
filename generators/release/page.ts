import { printDay } from '../../machines/model/words.js'
import { UNKNOWN_COMMIT } from '../config/model/commit.js'
import type { Manifest } from '../config/model/manifest.js'
import { groupBy } from '../../machines/model/group-by.js'
import { markdownText } from '../table/safe-text.js'
import type { ReleaseItem, ReleasePlan } from './plan.js'
import type { RowsGone } from './rows-gone.js'

/** A path or an id, as it stands. */
const code = (text: string): string => `\`${text.replaceAll('`', "'")}\``

/** Folders of a release. */
export const FOLDERS = { load: 'nap', back: 'lui' } as const

/** Rows of one list that are named on the page; the manifest of the release names them all. */
const NAMED_ROWS = 20

/** The page that says what to load, in which order, how to check it, and how to go back. */
export function releasePage(plan: ReleasePlan, before: Manifest, after: Manifest): string {
  const { items, touches, withoutBack, isJudged } = plan
  return [
    '# Phát hành cấu hình',
    `Từ ${sideWords(before)} đến ${sideWords(after)}. Chỉ gồm tệp của quy trình chính thức đã thay đổi; đề xuất không được nạp vào hệ thống.`,
    '## Nạp theo thứ tự',
    ...(items.length === 0 ? ['Không có gì thay đổi.'] : kindsOf(items, after.files)),
    '## Hồ sơ đang giải quyết',
    ...(isJudged
      ? touches.length === 0
        ? ['Không ảnh hưởng hồ sơ đang giải quyết.']
        : [
            touches
              .map((touch) => `- ${markdownText(touch.title)} (${code(touch.case)}): ${markdownText(touch.what)}`)
              .join('\n'),
          ]
      : ['CHƯA XÉT ĐƯỢC: một trong hai bản không có cấu hình (dạng config) để so.']),
    '## Khôi phục bản cũ',
    `Nạp các tệp trong \`${FOLDERS.back}/\` theo thứ tự ngược lại. Tệp, quy trình mới thêm không tự mất đi khi khôi phục: khóa tiếp nhận trong hệ thống.`,
    ...(withoutBack.length === 0
      ? []
      : [`KHÔNG CÓ BẢN CŨ để khôi phục: ${withoutBack.map(code).join(', ')}. Sao lưu trong hệ thống trước khi nạp.`]),
    '## Không còn trong bản mới',
    ...goneLines(plan),
  ]
    .join('\n\n')
    .concat('\n')
}

const sideWords = ({ commit, asOf }: Manifest): string =>
  `${commit === UNKNOWN_COMMIT ? 'bản không rõ của kho định nghĩa (tạo ngoài git)' : `bản ${code(commit)} của kho định nghĩa`}, tính đến ngày ${printDay(asOf)}`

/** Files of one kind are loaded and checked alike, which is said once; they are numbered through all kinds. */
function kindsOf(items: readonly ReleaseItem[], sums: Manifest['files']): string[] {
  let number = 0
  return [...groupBy(items, ({ title }) => title)].flatMap(([title, own]) => [
    `### ${title}`,
    ...own.slice(0, 1).map(({ how, check }) => `- Cách nạp: ${how}\n- Kiểm tra: ${check}`),
    own.map((item) => itemLines(item, ++number, sums)).join('\n'),
  ])
}

function itemLines({ path, kind, entries }: ReleaseItem, number: number, sums: Manifest['files']): string {
  // Of a package only what changed is loaded: its sum is in the manifest of the release.
  const sum = entries === undefined ? sums[path] : undefined
  const head = `${number}. `
  // What is set in less than the number takes is not the item's.
  const indent = ' '.repeat(head.length)
  const inside =
    entries === undefined
      ? []
      : [
          ['thêm', entries.added],
          ['đổi', entries.changed],
          ['không còn (không tự xóa khỏi hệ thống)', entries.removed],
        ].flatMap(([what, paths]) =>
          paths?.length ? [`${indent}- Trong gói, ${String(what)}: ${[...paths].map(code).join(', ')}`] : [],
        )
  return [
    `${head}${code(path)} (${kind === 'added' ? 'mới' : 'đổi'})`,
    ...(sum === undefined ? [] : [`${indent}- Mã SHA-256: ${code(sum)}`]),
    ...inside,
  ].join('\n')
}

/** What the new output no longer has: whole files, and rows of lists that it still has. */
function goneLines({ gone, rowsGone, items }: ReleasePlan): string[] {
  const isUnread = items.some(({ target, kind, back }) => target === 'systems' && kind === 'changed' && !back)
  const lines = [
    ...(gone.length === 0
      ? []
      : [
          `Không tệp nào bị xóa tự động; người quản trị quyết định từng tệp:\n\n${gone.map((path) => `- ${code(path)}`).join('\n')}`,
        ]),
    ...(rowsGone.length === 0
      ? []
      : [
          `Không dòng nào bị xóa tự động; người quản trị quyết định từng dòng đã bỏ khỏi danh sách:\n\n${rowsGone.map(rowsLine).join('\n')}`,
        ]),
    ...(isUnread ? ['CHƯA SO ĐƯỢC từng dòng của các danh sách không có bản cũ nêu ở trên.'] : []),
  ]
  return lines.length === 0 ? ['Không có.'] : lines
}

function rowsLine({ path, list, rows }: RowsGone): string {
  const named = rows.slice(0, NAMED_ROWS).map((row) => `  - ${markdownText(row)}`)
  const rest = rows.length - named.length
  return [
    `- ${markdownText(list)}, ${code(path)}: bỏ ${rows.length} dòng`,
    ...named,
    ...(rest === 0 ? [] : [`  - và ${rest} dòng khác, ghi đủ trong \`manifest.json\` của bản phát hành`]),
  ].join('\n')
}
