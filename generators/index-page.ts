import { printTime } from '../machines/model/duration.js'
import type { Day } from '../machines/model/register.js'
import { compare, printDay } from '../machines/model/words.js'
import type { CompiledCase, GeneratedFile, Tree } from './generator.js'
import { LOADING_PAGE } from './loading-page.js'
import { INTERNAL, PROPOSAL_MARK, titleOf } from './marks.js'
import { markdownText } from './table/safe-text.js'

/** What was built of one province. */
export interface BuiltProvince {
  id: string
  name: string
  trees: Readonly<Record<Tree, readonly CompiledCase[]>>
  /** What there is to open of each case, by case id: paths relative to the province's folder. */
  links: ReadonlyMap<string, readonly { path: string; what: string }[]>
}

/** The page that a person opens first, and one for each province. */
export function indexPages(provinces: readonly BuiltProvince[], asOf: Day, toolVersion: string): GeneratedFile[] {
  const rows = provinces.map(
    ({ id, name, trees }) =>
      `| [${markdownText(name)}](${id}/index.md) | ${trees['chinh-thuc'].length} | ${trees['de-xuat'].length} |`,
  )
  const front = [
    '# Thủ tục hành chính: cấu hình và sơ đồ',
    `Tính đến ngày ${printDay(asOf)}, tạo bằng tthc ${toolVersion}. Thư mục này được thay toàn bộ ở lần tạo sau: không sửa tay.`,
    ['| Tỉnh | Chính thức | Đề xuất |', '| --- | ---: | ---: |', ...rows].join('\n'),
    [
      '- `chinh-thuc/`: quy trình đã được tỉnh phê duyệt và đang có hiệu lực.',
      `- \`de-xuat/\`: ${PROPOSAL_MARK}; mọi tệp trong đó đều ghi rõ.`,
      `- \`${INTERNAL}/\` (trong \`systems/\`): danh sách có tên cán bộ, chỉ giao cho đơn vị vận hành; KHÔNG đăng, không gửi qua kênh công khai. \`manifest.json\` liệt kê từng tệp ở "internal".`,
      `- [${LOADING_PAGE}](${LOADING_PAGE}): nạp vào hệ thống theo thứ tự nào, cần biết gì, kiểm tra gì.`,
      '- `schema/`: lược đồ JSON (2020-12) của các tệp cấu hình.',
      '- `manifest.json`: phiên bản của công cụ và của kho định nghĩa, ngày tính, số lượng và mã SHA-256 của mọi tệp.',
    ].join('\n'),
  ]
  return [
    { path: 'index.md', content: page(front) },
    ...provinces.map((province) => ({ path: `${province.id}/index.md`, content: page(provincePage(province)) })),
  ]
}

const page = (parts: readonly string[]): string => `${parts.join('\n\n')}\n`

const provincePage = (province: BuiltProvince): string[] => [
  `# ${markdownText(province.name)}`,
  '## Chính thức: đã phê duyệt, đang có hiệu lực',
  table(province, 'chinh-thuc'),
  `## ${PROPOSAL_MARK}`,
  table(province, 'de-xuat'),
]

function table({ trees, links }: BuiltProvince, tree: Tree): string {
  const cases = trees[tree]
  if (cases.length === 0) return 'Chưa có quy trình nào.'
  const lines = [...cases]
    .sort((a, b) => compare(a.name, b.name))
    .map((compiled) => {
      const { entry, case: one, publication } = compiled
      const open = forPeopleFirst(links.get(compiled.id) ?? []).map(({ path, what }) => `[${what}](${encodeURI(path)})`)
      const basis = publication.tree === 'de-xuat' ? publication.because : (entry.value.decision?.no ?? '')
      const total = one.total === undefined ? '' : printTime(one.total)
      return `| ${[titleOf(compiled), total, basis].map(markdownText).join(' | ')} | ${open.join(', ')} |`
    })
  const heading = tree === 'de-xuat' ? 'Vì sao chưa có hiệu lực' : 'Quyết định'
  return [`| Thủ tục | Tổng thời gian | ${heading} | Mở |`, '| --- | --- | --- | --- |', ...lines].join('\n')
}

/** What an official reads stands before what a system loads. */
const FOR_PEOPLE: ReadonlySet<string> = new Set(['bảng quy trình', 'trang sơ đồ'])
const forPeopleFirst = <T extends { what: string }>(links: readonly T[]): T[] => [
  ...links.filter(({ what }) => FOR_PEOPLE.has(what)),
  ...links.filter(({ what }) => !FOR_PEOPLE.has(what)),
]
