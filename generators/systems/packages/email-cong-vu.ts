import { DONE, type SystemPackage } from '../table.js'
import { PERSON, personRows } from '../tables/persons.js'
import { UNIT, unitRows } from '../tables/units.js'

/** Email công vụ. */
export const emailCongVu: SystemPackage = {
  id: 'email-cong-vu',
  title: 'Email công vụ',
  tables: [
    {
      id: 'tai-khoan-to-chuc',
      title: 'Tài khoản tổ chức',
      use: 'Khởi tạo hộp thư của tổ chức.',
      of: 'units',
      columns: [UNIT.email, UNIT.code, UNIT.name, UNIT.kind, UNIT.wave, DONE],
      rows: unitRows('email-cong-vu'),
    },
    {
      id: 'tai-khoan-ca-nhan',
      title: 'Tài khoản cá nhân',
      use: 'Khởi tạo hộp thư của cá nhân, theo từng đợt. Mật khẩu do hệ thống cấp cho từng người, không có trong danh sách này.',
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
      rows: personRows('email-cong-vu'),
    },
  ],
}
