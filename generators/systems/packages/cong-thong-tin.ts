import { blank, DONE, type SystemPackage } from '../table.js'
import { PERSON, personRows } from '../tables/persons.js'
import { UNIT, unitRows } from '../tables/units.js'

/** Cổng, trang thông tin điện tử. */
export const congThongTin: SystemPackage = {
  id: 'cong-thong-tin',
  title: 'Cổng, trang thông tin điện tử',
  tables: [
    {
      id: 'cong-thanh-phan',
      title: 'Cổng thành phần',
      use: 'Cấp tên miền và khởi tạo cổng, trang thành phần. Đơn vị trùng tên phải xác nhận tên miền.',
      of: 'units',
      columns: [
        UNIT.domain,
        UNIT.code,
        UNIT.name,
        UNIT.kind,
        UNIT.homonyms,
        UNIT.email,
        blank('confirmed', 'Đơn vị xác nhận tên miền', ['Đồng ý', 'Đề nghị tên khác']),
        DONE,
      ],
      rows: unitRows('cong-thong-tin'),
    },
    {
      id: 'quan-tri',
      title: 'Người quản trị',
      use: 'Đơn vị chọn người quản trị và người biên tập.',
      of: 'units',
      persons: true,
      columns: [
        PERSON.id,
        PERSON.name,
        PERSON.account,
        PERSON.unitCode,
        PERSON.unitName,
        PERSON.title,
        blank('duty', 'Việc trên cổng', ['Quản trị', 'Biên tập', 'Duyệt tin']),
        DONE,
      ],
      rows: personRows('cong-thong-tin'),
    },
  ],
}
