import type { Change, ProcessChange } from './change.js'

/** What a change of a process must be carried into. */
type Target = 'config' | 'rights' | 'public' | 'receipts' | 'signature' | 'print'

/** In the order in which they are told. */
const TARGETS: Readonly<Record<Target, string>> = {
  config: 'Hệ thống thông tin giải quyết TTHC (nạp lại cấu hình quy trình)',
  rights: 'tài khoản xử lý hồ sơ (phân lại quyền của vị trí xử lý)',
  public: 'Cơ sở dữ liệu quốc gia về TTHC và Cổng Dịch vụ công quốc gia (đăng lại thông tin thủ tục)',
  receipts: 'biên lai điện tử (khoản thu, loại biên lai)',
  signature: 'chữ ký số (cấp hoặc thôi dùng ở vị trí ký)',
  print: 'bảng quy trình và lưu đồ (in lại)',
}

/** Facts that reach only the printed table. */
const PRINT_ONLY: ReadonlySet<string> = new Set(['no', 'text', 'printed', 'title', 'accepts', 'reads'])

/** Facts that reach more than the configuration and the printed table. */
const ALSO: Readonly<Record<string, readonly Target[]>> = {
  by: ['rights'],
  onBehalf: ['rights', 'signature'],
  signs: ['signature'],
  collects: ['receipts'],
  receipt: ['receipts'],
  fees: ['public', 'receipts'],
  ...Object.fromEntries(
    ['code', 'name', 'field', 'levels', 'limits', 'papers', 'results', 'service', 'immediate'].map((fact) => [
      fact,
      ['public'],
    ]),
  ),
}

/** Which systems and papers a change touches, in one sentence without its full stop. */
export function sayTargets({ before, after, changes }: ProcessChange): string {
  const reached = changes.filter(reachesSystems)
  const isWhole = before === undefined || after === undefined
  if (!isWhole && reached.length === 0)
    return 'chỉ phải in lại bảng quy trình; cấu hình và lưu đồ không đổi về hoạt động'
  const targets = new Set<Target>(['config', 'print', ...(isWhole ? (['public'] as const) : [])])
  for (const { subject, facts } of reached)
    for (const { fact } of facts)
      // A step has a name as well; only that of the procedure itself is published.
      for (const target of ALSO[fact] ?? []) if (target !== 'public' || subject.kind === 'process') targets.add(target)
  const said = Object.entries(TARGETS).flatMap(([target, words]) => (targets.has(target as Target) ? [words] : []))
  return `phải cập nhật: ${said.join('; ')}`
}

const reachesSystems = ({ kind, facts }: Change): boolean =>
  kind !== 'changed' || facts.some(({ fact }) => !PRINT_ONLY.has(fact))
