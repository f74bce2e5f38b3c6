import { existsSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { definitionsConfig } from './definitions-config.js'
import { pathOf } from './disk.js'
import { shippedProcedures } from './registers.js'
import { literal } from './skeleton.js'

/** What is known of a province before anyone has written its offices. */
export interface ProvinceStart {
  /** Folder name: 'quang-ngai'. */
  id: string
  /** Two digits (QĐ 19/2025/QĐ-TTg). */
  code: string
  name: string
  identifier: string
}

const communeOffices = 'national/offices/cap-xa.ts'

/**
 * The definition files that a province still lacks, by path: its registry, its offices (those of the communes as decree
 * 150/2025 names them, and the points of intake), and for the editor their ids and, in a new repository, its options.
 * Nothing where a registry stands already.
 */
export function provinceSkeleton(base: string, root: string, start: ProvinceStart): ReadonlyMap<string, string> {
  const folder = posix.join(root, start.id, 'province')
  if (existsSync(pathOf(base, posix.join(folder, 'index.ts')))) return new Map()
  const shared = posix.join(root, communeOffices)
  return new Map([
    ...(existsSync(pathOf(base, shared))
      ? []
      : [[shared, readFileSync(posix.join(shippedProcedures(), communeOffices), 'utf8')] as const]),
    ...(existsSync(pathOf(base, 'tsconfig.json')) ? [] : [['tsconfig.json', definitionsConfig] as const]),
    [posix.join(folder, 'index.ts'), registry(start)],
    [posix.join(folder, 'offices.ts'), offices],
    [posix.join(folder, 'register.d.ts'), officeIds],
  ])
}

const registry = ({ id, code, name, identifier }: ProvinceStart): string => `import { at, defineProvince } from 'tthc'
import offices from './offices.js'

export default defineProvince({
  id: ${literal(id)},
  code: ${literal(code)},
  name: ${literal(name)},
  identifier: ${literal(identifier)},
  // Tên cột như in trong quyết định của tỉnh: sửa lại nếu khác.
  layouts: {
    'bon-cot': {
      columns: [
        { key: 'no', title: 'Bước' },
        { key: 'what', title: 'Nội dung' },
        { key: 'who', title: 'Trách nhiệm' },
        { key: 'time', title: 'Thời gian' },
      ],
      totalLabel: 'Tổng thời gian giải quyết',
    },
  },
  offices,
  intakePoint: at('diem-tiep-nhan', 'tiep-nhan'),
  dossierNumber: '{mã định danh}-{yyMMdd}-{NNNN}',
})
`

const offices = `import { defineOffices } from 'tthc'
import capXa from '../../national/offices/cap-xa.js'

/** Cơ quan cấp xã theo Nghị định 150/2025/NĐ-CP. Ghi thêm sở, phòng và vị trí xử lý của tỉnh như in trong quyết định. */
export default defineOffices({
  ...capXa,
  'ttpvhcc-tinh': {
    name: 'Trung tâm Phục vụ hành chính công cấp tỉnh',
    level: 'tinh',
    posts: { 'tiep-nhan': 'Công chức tiếp nhận hồ sơ tại TTPVHCC cấp tỉnh' },
  },
  'diem-tiep-nhan': {
    name: 'Nơi tiếp nhận hồ sơ',
    level: 'tinh',
    anyOf: ['ttpvhcc-tinh', 'ttpvhcc-xa'],
    posts: { 'tiep-nhan': 'Công chức tiếp nhận hồ sơ tại TTPVHCC cấp tỉnh hoặc cấp xã' },
  },
})
`

const officeIds = `import type offices from './offices.js'

declare module 'tthc' {
  interface Offices extends Record<keyof typeof offices, true> {}
}
`
