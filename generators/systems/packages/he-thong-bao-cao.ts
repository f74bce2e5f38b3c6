import { blank, DONE, type SystemPackage } from '../table.js'
import { PERSON, personRows } from '../tables/persons.js'
import { UNIT, unitRows } from '../tables/units.js'

/** Hệ thống thông tin báo cáo. */
export const heThongBaoCao: SystemPackage = {
  id: 'he-thong-bao-cao',
  title: 'Hệ thống thông tin báo cáo',
  tables: [
    {
      id: 'don-vi-bao-cao',
      title: 'Đơn vị báo cáo',
      use: 'Thiết lập tổ chức, đơn vị báo cáo.',
      of: 'units',
      columns: [UNIT.code, UNIT.name, UNIT.kind, UNIT.level, UNIT.parent, UNIT.identifier, UNIT.from, DONE],
      rows: unitRows('he-thong-bao-cao'),
    },
    {
      id: 'nguoi-bao-cao',
      title: 'Người làm báo cáo',
      use: 'Đơn vị chọn việc báo cáo của từng người; người không làm báo cáo thì để trống.',
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
        blank('duty', 'Việc báo cáo', ['Lập báo cáo', 'Duyệt báo cáo', 'Tổng hợp']),
        DONE,
      ],
      rows: personRows('he-thong-bao-cao'),
    },
  ],
}
