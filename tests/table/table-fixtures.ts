import { none, type National, type Post, type Process, type Province, type Row } from '../../machines/index.js'
import { officialTable } from '../../generators/table/derive.js'
import type { OfficialTable } from '../../generators/table/official-table.js'

/** Offices of the made-up province; the shipped registers narrow the ids of `at` to their own. */
export const at = (office: string, role: string): Post => ({ role, at: office }) as Post

export const province: Province = {
  id: 'thu-nghiem',
  code: '99',
  name: 'Thử Nghiệm',
  layouts: {
    'nam-cot': {
      columns: [
        { key: 'no', title: 'Bước' },
        { key: 'who', title: 'Trách nhiệm' },
        { key: 'what', title: 'Nội dung' },
        { key: 'time', title: 'Thời gian' },
        { key: 'gives', title: 'Sản phẩm' },
      ],
      totalLabel: 'Tổng thời gian',
    },
    'hai-cot': {
      columns: [
        { key: 'what', title: 'Nội dung' },
        { key: 'time', title: 'Thời gian' },
      ],
    },
  },
  offices: {
    so: { name: 'Sở', level: 'tinh', posts: { 'lanh-dao': 'Lãnh đạo Sở', 'chuyen-vien': 'Chuyên viên Sở' } },
    xa: { name: 'Xã', level: 'xa', posts: { 'tiep-nhan': 'Công chức một cửa' } },
  },
  intakePoint: at('xa', 'tiep-nhan'),
}
export const national: National = {
  code: '1.000001',
  name: 'Cấp giấy thử',
  field: 'Thử',
  fees: none('Không'),
  effective: { from: '2025-01-01' },
  source: 'phép thử',
}

export const tableOf = (rows: readonly Row[], more: Partial<Process> = {}): OfficialTable => {
  const process: Process = {
    of: [national],
    province: 'thu-nghiem',
    standing: 'published',
    decision: { no: '1/QĐ-UBND', date: '2025-02-03' },
    effective: { from: '2025-02-03' },
    policy: { base: 'nd-118-2025' },
    table: rows,
    ...more,
  }
  const total = process.total === undefined ? {} : { total: process.total }
  return officialTable({
    process,
    case: { id: 'chinh', title: '', table: rows, ...total },
    path: [],
    province,
    forms: {},
  })
}

export const step = (id: string, more: object = {}): Row => ({ id, name: `Việc ${id}`, does: 'other', ...more })
/** A block whose ids are not of the shipped registers. */
export const block = (fields: object): Row => fields as Row
