import { printDay } from '../../machines/model/words.js'
import type { Manifest } from '../config/model/manifest.js'
import { markdownText } from '../table/safe-text.js'
import type { ReleaseItem, ReleasePlan } from './plan.js'

/** A path or an id, as it stands. */
const code = (text: string): string => `\`${text.replaceAll('`', "'")}\``

/** Folders of a release. */
export const FOLDERS = { load: 'nap', back: 'lui' } as const

/** The page that says what to load, in which order, how to check it, and how to go back. */
export function releasePage(plan: ReleasePlan, before: Manifest, after: Manifest): string {
  const { items, gone, touches, withoutBack, isJudged } = plan
  const side = ({ commit, asOf }: Manifest): string => `commit ${code(commit)}, tính đến ngày ${printDay(asOf)}`
  return [
    '# Phát hành cấu hình',
    `Từ ${side(before)} đến ${side(after)}. Chỉ gồm tệp của quy trình chính thức đã thay đổi; đề xuất không được nạp vào hệ thống.`,
    '## Nạp theo thứ tự',
    items.length === 0
      ? 'Không có gì thay đổi.'
      : items.map((item, index) => itemLines(item, index, after.files)).join('\n'),
    '## Hồ sơ đang giải quyết',
    ...(isJudged
      ? touches.length === 0
        ? ['Không ảnh hưởng hồ sơ đang giải quyết.']
        : [touches.map((touch) => `- ${code(touch.case)}: ${markdownText(touch.what)}`).join('\n')]
      : ['CHƯA XÉT ĐƯỢC: một trong hai bản không có cấu hình (dạng config) để so.']),
    '## Khôi phục bản cũ',
    `Nạp các tệp trong \`${FOLDERS.back}/\` theo thứ tự ngược lại. Tệp, quy trình mới thêm không tự mất đi khi khôi phục: khoá tiếp nhận trong hệ thống.`,
    ...(withoutBack.length === 0
      ? []
      : [`KHÔNG CÓ BẢN CŨ để khôi phục: ${withoutBack.map(code).join(', ')}. Sao lưu trong hệ thống trước khi nạp.`]),
    '## Không còn trong bản mới',
    gone.length === 0
      ? 'Không có.'
      : `Không tệp nào bị xoá tự động; người quản trị quyết định từng tệp:\n\n${gone.map((path) => `- ${code(path)}`).join('\n')}`,
  ]
    .join('\n\n')
    .concat('\n')
}

function itemLines({ path, kind, how, check, entries }: ReleaseItem, index: number, sums: Manifest['files']): string {
  // Of a package only what changed is loaded: its sum is in the manifest of the release.
  const sum = entries === undefined ? sums[path] : undefined
  const inside =
    entries === undefined
      ? []
      : [
          ['thêm', entries.added],
          ['đổi', entries.changed],
          ['không còn (không tự xoá khỏi hệ thống)', entries.removed],
        ].flatMap(([what, paths]) =>
          paths?.length ? [`   - Trong gói, ${String(what)}: ${[...paths].map(code).join(', ')}`] : [],
        )
  return [
    `${index + 1}. ${code(path)} (${kind === 'added' ? 'mới' : 'đổi'})`,
    `   - Nạp: ${how}`,
    `   - Kiểm tra: ${check}`,
    ...(sum === undefined ? [] : [`   - Mã SHA-256: ${code(sum)}`]),
    ...inside,
  ].join('\n')
}
