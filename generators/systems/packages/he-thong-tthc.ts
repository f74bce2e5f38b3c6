import { DONE, type SystemPackage } from '../table.js'
import { PERSON, personRows } from '../tables/persons.js'
import { RECEIPT, receiptRows } from '../tables/receipts.js'
import { RIGHT, rightRows } from '../tables/rights.js'
import { ROLE, roleRows } from '../tables/roles.js'
import { UNIT, unitRows } from '../tables/units.js'

/** Hệ thống thông tin giải quyết thủ tục hành chính. */
export const heThongTthc: SystemPackage = {
  id: 'he-thong-tthc',
  title: 'Hệ thống thông tin giải quyết thủ tục hành chính',
  tables: [
    {
      id: 'don-vi',
      title: 'Đơn vị',
      use: 'Thiết lập tổ chức, đơn vị hành chính mới.',
      of: 'units',
      columns: [
        UNIT.code,
        UNIT.name,
        UNIT.kind,
        UNIT.level,
        UNIT.parent,
        UNIT.identifier,
        UNIT.email,
        UNIT.from,
        UNIT.to,
        UNIT.wave,
        DONE,
      ],
      rows: unitRows('he-thong-tthc'),
    },
    {
      id: 'vai-tro',
      title: 'Vai trò, vị trí xử lý',
      use: 'Khai báo vai trò và vị trí xử lý trước khi gán cho người dùng.',
      of: 'units',
      columns: [...ROLE, DONE],
      rows: roleRows,
    },
    {
      id: 'nguoi-dung',
      title: 'Người dùng',
      use: 'Lập tài khoản người dùng và gán vị trí xử lý, theo từng đợt.',
      of: 'units',
      persons: true,
      columns: [
        PERSON.id,
        PERSON.name,
        PERSON.account,
        PERSON.unitCode,
        PERSON.unitName,
        PERSON.title,
        PERSON.office,
        PERSON.posts,
        PERSON.postIds,
        PERSON.from,
        PERSON.to,
        PERSON.wave,
        DONE,
      ],
      rows: personRows('he-thong-tthc'),
    },
    {
      id: 'quyen-xu-ly',
      title: 'Quyền tiếp nhận, xử lý',
      use: 'Phân quyền theo từng thủ tục, từng bước cho vị trí xử lý.',
      of: 'cases',
      columns: [...RIGHT, DONE],
      rows: rightRows,
    },
    {
      id: 'mau-bien-lai',
      title: 'Mẫu biên lai',
      use: 'Thiết lập biểu mẫu biên lai của từng đơn vị thu.',
      of: 'units',
      columns: [UNIT.code, UNIT.name, UNIT.taxCode, ...Object.values(RECEIPT), UNIT.account, DONE],
      rows: receiptRows('he-thong-tthc'),
    },
  ],
}
