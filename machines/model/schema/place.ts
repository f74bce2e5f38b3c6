import type { Path } from '../corpus.js'
import type { DefinitionKind } from './kinds.js'

const KIND_NAMES: Readonly<Record<DefinitionKind, string>> = {
  process: 'Quy trình',
  national: 'Dữ kiện thủ tục',
  adoption: 'Bản áp dụng',
  override: 'Phần riêng của đơn vị',
  province: 'Hồ sơ của tỉnh',
  offices: 'Danh mục cơ quan',
  roles: 'Danh mục vai trò',
  forms: 'Danh mục biểu mẫu',
  laws: 'Danh mục văn bản',
  policies: 'Danh mục ngoại lệ',
  statuses: 'Danh mục trạng thái',
  receipts: 'Danh mục biên lai',
  calendar: 'Lịch của năm',
  plan: 'Kế hoạch triển khai',
  rollout: 'Danh mục triển khai',
}

/** What the items of a list are called. */
const ITEM_NAMES: { readonly [list: string]: string } = {
  table: 'Dòng',
  rows: 'Dòng',
  branches: 'Nhánh',
  cases: 'Trường hợp',
  of: 'Thủ tục',
  limits: 'Thời hạn',
  fees: 'Khoản thu',
  papers: 'Giấy tờ',
  results: 'Kết quả',
  accepts: 'Mục chấp nhận',
  offices: 'Cơ quan',
  columns: 'Cột',
  closed: 'Ngày nghỉ',
  worked: 'Ngày làm bù',
  exceptions: 'Ngoại lệ',
  sections: 'Mục',
  tasks: 'Nhiệm vụ',
  duties: 'Trách nhiệm',
  waves: 'Đợt',
  remarks: 'Ghi nhận',
  items: 'Nội dung rà soát',
}

interface Named {
  id?: unknown
  name?: unknown
  title?: unknown
}

/** The thing that a path leads into, by its title first and its id second: 'Dòng "Thẩm định" (tham-dinh)'. */
export function placeOf(kind: DefinitionKind, value: unknown, path: Path): string {
  let place = KIND_NAMES[kind]
  let here: unknown = value
  for (const [index, key] of path.slice(0, -1).entries()) {
    here = (here as Record<string | number, unknown>)[key]
    if (typeof here !== 'object' || here === null) break
    const { id, name, title } = here as Named
    const called = [name, title].find((words) => typeof words === 'string' && words !== '') as string | undefined
    const list = String(typeof key === 'number' ? path[index - 1] : (path[index - 1] ?? ''))
    const item = ITEM_NAMES[list]
    if (called === undefined && typeof id !== 'string' && (item === undefined || typeof key !== 'number')) continue
    place = [
      item ?? 'Mục',
      called === undefined ? (typeof key === 'number' ? `thứ ${key + 1}` : undefined) : `"${called}"`,
      typeof id === 'string' ? `(${id})` : typeof key === 'string' ? `(${key})` : undefined,
    ]
      .filter((part) => part !== undefined)
      .join(' ')
  }
  return place
}
