import type { Command } from 'commander'

/** What a file in `commands/` exports: it adds its command to the given parent. */
export interface CommandModule {
  register(parent: Command): void
}

/** A command as the overview shows it. Its module is loaded only when it is called: `check` must not load Mermaid. */
export interface CatalogueEntry {
  name: string
  /** Command that it stands under: `new procedure` is `procedure` under `new`. */
  under?: string
  summary: string
  load(): Promise<CommandModule>
}

/** All commands, in the order of the overview. */
export const catalogue: readonly CatalogueEntry[] = [
  {
    name: 'check',
    summary: 'Kiểm tra các quy trình, chỉ rõ chỗ sai và cách sửa',
    load: () => import('./commands/check.js'),
  },
  {
    name: 'build',
    summary: 'Tạo cấu hình, sơ đồ và tài liệu từ các quy trình',
    load: () => import('./commands/build.js'),
  },
  { name: 'graph', summary: 'Vẽ một thủ tục: Mermaid, SVG, PNG, PDF', load: () => import('./commands/graph.js') },
  {
    name: 'render',
    summary: 'Vẽ hàng loạt tệp Mermaid thành SVG, PNG, PDF',
    load: () => import('./commands/render.js'),
  },
  {
    name: 'booklet',
    summary: 'In sổ tay A4 của một đơn vị, một vị trí',
    load: () => import('./commands/booklet.js'),
  },
  { name: 'table', summary: 'In bảng quy trình nội bộ theo mẫu của tỉnh', load: () => import('./commands/table.js') },
  {
    name: 'budget',
    summary: 'In thời gian của một quy trình so với thời hạn, với biểu đồ Gantt',
    load: () => import('./commands/budget.js'),
  },
  {
    name: 'staff',
    summary: 'Ai làm bước nào ở một đơn vị; người nào vắng thì việc gì dừng',
    load: () => import('./commands/staff.js'),
  },
  {
    name: 'law',
    summary: 'Văn bản còn hiệu lực không, và thủ tục nào dựa vào nó',
    load: () => import('./commands/law.js'),
  },
  {
    name: 'import',
    summary: 'Chuyển bảng quy trình (Word, Excel, HTML, văn bản) thành định nghĩa',
    load: () => import('./commands/import.js'),
  },
  {
    name: 'decide',
    summary: 'Soạn quyết định phê duyệt kèm phụ lục (Word), để ký',
    load: () => import('./commands/decide.js'),
  },
  {
    name: 'verify',
    summary: 'Đối chiếu quyết định đã ký với định nghĩa',
    load: () => import('./commands/verify.js'),
  },
  {
    name: 'forms',
    summary: 'Soạn các mẫu một cửa của một thủ tục (Word), có mã QR',
    load: () => import('./commands/forms.js'),
  },
  {
    name: 'workbook',
    summary: 'Ghi các quy trình ra Excel để rà soát; đọc lại bằng import --update',
    load: () => import('./commands/workbook.js'),
  },
  {
    name: 'diff',
    summary: 'Nói bằng lời những gì đã đổi giữa hai bản quy trình',
    load: () => import('./commands/diff.js'),
  },
  {
    name: 'migrate',
    summary: 'Hồ sơ đang giải quyết đi đâu khi quy trình đổi',
    load: () => import('./commands/migrate.js'),
  },
  {
    name: 'release',
    summary: 'Gom những gì đã đổi để nạp vào hệ thống, kèm bản cũ để khôi phục',
    load: () => import('./commands/release.js'),
  },
  {
    name: 'drift',
    summary: 'Đối chiếu tệp xuất từ hệ thống (OpenCPS, BPMN, React-Flow) với định nghĩa',
    load: () => import('./commands/drift.js'),
  },
  {
    name: 'watch',
    summary: 'Theo dõi thư mục; mỗi lần lưu, nói ngay lỗi và thay đổi của quy trình vừa sửa',
    load: () => import('./commands/watch.js'),
  },
  {
    name: 'fix',
    summary: 'Sửa tại chỗ những lỗi chỉ có một cách sửa chắc chắn',
    load: () => import('./commands/fix.js'),
  },
  {
    name: 'history',
    summary: 'Kể lại các phiên bản của một quy trình và các quyết định',
    load: () => import('./commands/history.js'),
  },
  {
    name: 'cutover',
    summary: 'Đối chiếu quy trình cũ với quy trình thay nó: bước, vị trí, đơn vị',
    load: () => import('./commands/cutover.js'),
  },
  {
    name: 'plan',
    summary: 'Việc phải làm theo kế hoạch triển khai, theo ngày đến hạn, với biểu đồ Gantt',
    load: () => import('./commands/plan.js'),
  },
  {
    name: 'packet',
    summary: 'Phiếu rà soát trước 10 ngày của một đơn vị: lập, và đọc phiếu gửi lại',
    load: () => import('./commands/packet.js'),
  },
  { name: 'explain', summary: 'Giải thích một quy tắc kiểm tra', load: () => import('./commands/explain.js') },
  {
    name: 'procedure',
    under: 'new',
    summary: 'Tạo tệp định nghĩa cho một thủ tục mới',
    load: () => import('./commands/new-procedure.js'),
  },
  {
    name: 'province',
    under: 'new',
    summary: 'Tạo danh sách đơn vị của một tỉnh, phần không công khai là số liệu mẫu',
    load: () => import('./commands/new-province.js'),
  },
  {
    name: 'staff',
    under: 'new',
    summary: 'Tạo danh sách cán bộ mẫu và bảng đơn vị nào làm thủ tục nào',
    load: () => import('./commands/new-staff.js'),
  },
  {
    name: 'rule',
    under: 'new',
    summary: 'Tạo các tệp cho một quy tắc kiểm tra mới',
    load: () => import('./commands/new-rule.js'),
  },
]

/** Commands that only hold others. */
export const groups: ReadonlyMap<string, string> = new Map([
  ['new', 'Tạo tệp mới: thủ tục (procedure), tỉnh (province), cán bộ mẫu của tỉnh (staff), hoặc quy tắc (rule)'],
])
