import { blank, DONE, type SystemPackage } from '../table.js'
import { isSigner, PERSON, personRows } from '../tables/persons.js'
import { UNIT, unitRows } from '../tables/units.js'

/** Chứng thư chữ ký số chuyên dùng công vụ. */
export const chuKySo: SystemPackage = {
  id: 'chu-ky-so',
  title: 'Chứng thư chữ ký số chuyên dùng công vụ',
  tables: [
    {
      id: 'mau-01-ca-nhan',
      title: 'Mẫu 01 cá nhân',
      use: 'Thông tin đăng ký của lãnh đạo đơn vị, lãnh đạo phòng; số định danh cá nhân do từng người điền vào mẫu, không lưu ở đây.',
      of: 'units',
      persons: true,
      columns: [
        PERSON.id,
        PERSON.name,
        PERSON.title,
        PERSON.unitCode,
        PERSON.unitName,
        PERSON.account,
        blank('request', 'Yêu cầu', ['Cấp mới', 'Thay đổi thông tin', 'Gia hạn', 'Không cần']),
        DONE,
      ],
      rows: personRows('chu-ky-so', isSigner),
    },
    {
      id: 'mau-02-to-chuc',
      title: 'Mẫu 02 tổ chức',
      use: 'Thông tin đăng ký của tổ chức.',
      of: 'units',
      columns: [
        UNIT.code,
        UNIT.name,
        UNIT.identifier,
        UNIT.taxCode,
        UNIT.email,
        UNIT.holder,
        UNIT.serial,
        UNIT.certificateTo,
        blank('request', 'Yêu cầu', ['Cấp mới', 'Thay đổi thông tin', 'Gia hạn', 'Không cần']),
        DONE,
      ],
      rows: unitRows('chu-ky-so'),
    },
  ],
}
