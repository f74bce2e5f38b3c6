import { DONE, type SystemPackage } from '../table.js'
import { PERSON, personRows } from '../tables/persons.js'
import { ROUTE, routeRows } from '../tables/routes.js'
import { UNIT, unitRows } from '../tables/units.js'

/** Hệ thống Quản lý văn bản và điều hành. */
export const quanLyVanBan: SystemPackage = {
  id: 'quan-ly-van-ban',
  title: 'Hệ thống Quản lý văn bản và điều hành',
  tables: [
    {
      id: 'don-vi',
      title: 'Đơn vị',
      use: 'Thiết lập tổ chức gửi, nhận văn bản.',
      of: 'units',
      columns: [UNIT.identifier, UNIT.code, UNIT.name, UNIT.kind, UNIT.parent, UNIT.email, UNIT.wave, DONE],
      rows: unitRows('quan-ly-van-ban'),
    },
    {
      id: 'tai-khoan',
      title: 'Tài khoản',
      use: 'Lập tài khoản xử lý văn bản, theo từng đợt.',
      of: 'units',
      persons: true,
      columns: [
        PERSON.account,
        PERSON.id,
        PERSON.name,
        PERSON.unitCode,
        PERSON.unitName,
        PERSON.title,
        PERSON.office,
        PERSON.wave,
        DONE,
      ],
      rows: personRows('quan-ly-van-ban'),
    },
    {
      id: 'tuyen-van-ban',
      title: 'Tuyến văn bản',
      use: 'Thiết lập luồng, tuyến gửi, nhận văn bản giữa các đơn vị và trong đơn vị.',
      of: 'units',
      columns: [...ROUTE, DONE],
      rows: routeRows,
    },
  ],
}
