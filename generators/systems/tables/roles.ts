import { officeNameIn } from '../../../machines/model/unit-office.js'
import { compare } from '../../../machines/model/words.js'
import { LEVELS } from '../../words.js'
import type { SystemFacts } from '../facts.js'
import type { SystemColumn, SystemRow } from '../table.js'

/** Columns of the roles and processing positions. */
export const ROLE: readonly SystemColumn[] = [
  { key: 'postId', title: 'Mã vị trí xử lý', width: 30, names: 'key' },
  { key: 'position', title: 'Vị trí xử lý', width: 44, names: 'title' },
  { key: 'role', title: 'Vai trò', width: 34 },
  { key: 'office', title: 'Cơ quan', width: 44 },
  { key: 'level', title: 'Cấp', width: 16 },
  { key: 'inXa', title: 'Tên cơ quan ở xã', width: 34 },
  { key: 'inWard', title: 'Tên cơ quan ở phường', width: 34 },
  { key: 'inZone', title: 'Tên cơ quan ở đặc khu', width: 34 },
]

/** A row for each position of each office, with its name by type of unit. */
export function roleRows({ province, corpus, place }: SystemFacts): SystemRow[] {
  return Object.keys(province.offices)
    .sort(compare)
    .flatMap((id) => {
      const office = province.offices[id]
      if (office === undefined || office.anyOf !== undefined) return []
      const named = (kind: 'xa' | 'phuong' | 'dac-khu'): string =>
        office.level === 'xa' ? officeNameIn(office, { code: '', kind }) : ''
      return Object.entries(office.posts).map(([role, position]) => ({
        from: place(['offices', id, 'posts', role]),
        cells: {
          postId: `${id}/${role}`,
          position,
          role: corpus.registers.roles[role]?.name ?? role,
          office: office.name,
          level: LEVELS[office.level],
          inXa: named('xa'),
          inWard: named('phuong'),
          inZone: named('dac-khu'),
        },
      }))
    })
}
